package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.networkingcoach.teams.support.Claims;
import dev.networkingcoach.teams.support.Signer;
import dev.networkingcoach.teams.support.TeamsClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is forged, foreign or broken: the right status, and one line in the log that says why. */
class BadActivitiesTest {
  private static final Path LOG =
      Path.of(System.getProperty("org.slf4j.simpleLogger.logFile", "target/teams-test.log"));

  private final TeamsStage stage = new TeamsStage();
  private final int before = lines().size();

  @AfterEach
  void stop() {
    stage.close();
    assertThat(said().toString()).doesNotContain("eyJ", "granted", "Alex", "aaaaaaaa", "Dana");
  }

  static Stream<Wrong> tokens() {
    return Stream.of(
        new Wrong("the signature is wrong", said -> Signer.of("one", "msteams").sign(said.build())),
        new Wrong(
            "the token is not valid at this time",
            said ->
                TeamsStage.SIGNER.sign(
                    said.expirationTime(Date.from(TeamsClock.START.minusSeconds(300))).build())),
        new Wrong(
            "the token is for another app",
            said -> TeamsStage.SIGNER.sign(said.audience("another").build())),
        new Wrong("the token is not a signed one", said -> new PlainJWT(said.build()).serialize()),
        new Wrong(
            "the token is not signed with RS256 by a key with an id",
            said -> withPublicKey(said.build())),
        new Wrong(
            "the issuer has no such key",
            said -> Signer.of("unknown", "msteams").sign(said.build())));
  }

  private static String withPublicKey(JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(), claims);
      token.sign(new MACSigner(TeamsStage.SIGNER.key().toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void aWrongTokenStaysOut(Wrong wrong) {
    String token = wrong.token().apply(Claims.right(stage.connector.serviceUrl()));
    assertThat(stage.post(stage.activity("message"), "Bearer " + token).status()).isEqualTo(401);
    assertOneLine("An activity was refused with 401: " + wrong.reason() + ".");
    assertNothingDone();
  }

  @Test
  void theMetadataAddressOfACloudIsNotCalled() {
    String cloud = "http://169.254.169.254/metadata/instance";
    String body = stage.activity("message").replace(stage.connector.serviceUrl(), cloud);
    assertThat(stage.post(body, Claims.right(cloud).build()).status()).isEqualTo(403);
    assertOneLine("refused with 403: the service address is not one of those allowed.");
    assertNothingDone();
  }

  @Test
  void aMegabyteIsTooMuch() {
    String large = stage.activity("message").replace("\"plan\"", "\"" + "x".repeat(1 << 20) + "\"");
    assertThat(stage.post(large).status()).isEqualTo(413);
    assertOneLine("A request to /api/messages was refused with 413");
    assertNothingDone();
  }

  @Test
  void somebodyMustHaveSentIt() {
    String nobody = stage.activity("message").replace("\"from\"", "\"x\"");
    assertThat(stage.post(nobody).status()).isEqualTo(400);
    assertOneLine("refused with 400: the activity lacks from, recipient or conversation.");
    assertNothingDone();
  }

  @Test
  void anUnknownTypeIsLeft() {
    assertThat(stage.post(stage.activity("unknown")).status()).isEqualTo(200);
    assertOneLine("An activity of a type that is not handled was accepted and left.");
    assertNothingDone();
  }

  @Test
  void anUnknownInvokeIsNotImplemented() {
    assertThat(stage.post(stage.activity("unknown-invoke")).status()).isEqualTo(501);
    assertOneLine("An invoke of a name that is not handled was refused.");
    assertNothingDone();
  }

  @Test
  void aCardOfAnOlderVersionIsReplaced() {
    assertThat(stage.post(stage.activity("card-of-an-older-version")).status()).isEqualTo(200);
    assertOneLine("A button of a card of an older version was pressed.");
    assertNothingDone();
  }

  @Test
  void aRepeatedInvokeIsNoted() {
    assertThat(stage.post(stage.activity("card-press")).status()).isEqualTo(200);
    assertThat(said()).isEmpty();
    assertThat(stage.post(stage.activity("card-press")).status()).isEqualTo(200);
    assertOneLine("An invoke (adaptiveCard/action) arrived again.");
  }

  private void assertOneLine(String words) {
    assertThat(said()).singleElement().asString().contains(words);
  }

  private void assertNothingDone() {
    assertThat(stage.conversation.asked()).isEmpty();
    assertThat(stage.connector.requests()).isEmpty();
  }

  private List<String> said() {
    List<String> lines = lines();
    return lines.subList(before, lines.size());
  }

  private static List<String> lines() {
    try (Stream<String> lines = Files.lines(LOG)) {
      return lines.filter(line -> line.contains("dev.networkingcoach")).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A token that is wrong, made from claims that are right, and what is said of it. */
  record Wrong(String reason, Function<JWTClaimsSet.Builder, String> token) {

    @Override
    public String toString() {
      return reason;
    }
  }
}
