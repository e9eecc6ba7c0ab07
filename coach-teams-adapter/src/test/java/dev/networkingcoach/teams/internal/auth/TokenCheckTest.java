package dev.networkingcoach.teams.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.networkingcoach.teams.support.Claims;
import dev.networkingcoach.teams.support.Metadata;
import dev.networkingcoach.teams.support.Signer;
import dev.networkingcoach.teams.support.TeamsClock;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each point that a token is checked for, with tokens made here. */
class TokenCheckTest {
  private static final String SERVICE = "https://smba.trafficmanager.net/emea";
  private static final Signer SIGNER = Signer.of("one", "msteams", "webchat");
  private static final Signer STRANGER = Signer.of("one", "msteams");

  private final TeamsClock clock = new TeamsClock();
  private final Metadata metadata = new Metadata(SIGNER);
  private final TokenCheck check = check(true);

  private TokenCheck check(boolean connector) {
    SigningKeys keys = new SigningKeys(metadata.address(), HttpClient.newHttpClient(), clock);
    Set<String> names = connector ? Set.of("https://api.botframework.com") : TokenIssuer.EMULATOR;
    return new TokenCheck(Claims.APP, List.of(new TokenIssuer(names, keys, connector)), clock);
  }

  @AfterEach
  void stop() {
    metadata.close();
  }

  @Test
  void aRightTokenComesIn() {
    assertThat(judged(Claims.right(SERVICE).build())).isEqualTo(new TokenVerdict.Accepted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net/emea/",
        "https://SMBA.trafficmanager.net/EMEA",
      })
  void theServiceAddressIsComparedWithoutCaseAndSlash(String said) {
    assertThat(judged(Claims.right(said).build())).isEqualTo(new TokenVerdict.Accepted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net/amer",
        "https://evil.example/emea",
        "http://169.254.169.254/emea",
      })
  void aTokenForAnotherServiceAddressStaysOut(String said) {
    assertRefused(401, judged(Claims.right(said).build()));
  }

  @Test
  void aTokenWithoutServiceAddressStaysOut() {
    assertRefused(401, judged(Claims.right(SERVICE).claim("serviceurl", null).build()));
  }

  @Test
  void anotherIssuerStaysOut() {
    assertRefused(401, judged(Claims.right(SERVICE).issuer("https://evil.example").build()));
    assertRefused(401, judged(Claims.right(SERVICE).issuer(null).build()));
  }

  @Test
  void anotherAudienceStaysOut() {
    assertRefused(401, judged(Claims.right(SERVICE).audience("another").build()));
    assertRefused(401, judged(Claims.right(SERVICE).audience((String) null).build()));
    assertRefused(
        401, judged(Claims.right(SERVICE).audience(List.of(Claims.APP, "another")).build()));
  }

  @ParameterizedTest
  @CsvSource({"299, true", "300, false", "301, false"})
  void afterItsEndATokenLivesForFiveMinutes(long seconds, boolean lives) {
    JWTClaimsSet claims =
        Claims.right(SERVICE)
            .expirationTime(Date.from(TeamsClock.START.minusSeconds(seconds)))
            .build();
    assertThat(judged(claims).equals(new TokenVerdict.Accepted())).isEqualTo(lives);
  }

  @ParameterizedTest
  @CsvSource({"300, true", "301, false"})
  void beforeItsStartATokenLivesForFiveMinutes(long seconds, boolean lives) {
    JWTClaimsSet claims =
        Claims.right(SERVICE)
            .notBeforeTime(Date.from(TeamsClock.START.plusSeconds(seconds)))
            .build();
    assertThat(judged(claims).equals(new TokenVerdict.Accepted())).isEqualTo(lives);
  }

  @Test
  void aTokenWithoutEndStaysOut() {
    assertRefused(401, judged(Claims.right(SERVICE).expirationTime(null).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"webchat", "directline", "slack", "emulator", "", "MSTEAMS"})
  void aChannelOtherThanTeamsIsForbiddenEvenWhereItsKeyIsEndorsedForIt(String channel) {
    String token = SIGNER.sign(Claims.right(SERVICE).build());
    assertRefused(403, check.check("Bearer " + token, channel, SERVICE));
  }

  @Test
  void aKeyOfAnotherChannelIsForbiddenThoughTheActivityNamesTeams() {
    Signer webChat = Signer.of("web", "webchat", "directline");
    metadata.publish(webChat);
    String token = webChat.sign(Claims.right(SERVICE).build());
    assertRefused(403, check.check("Bearer " + token, "msteams", SERVICE));
    assertRefused(403, check.check("Bearer " + token, "webchat", SERVICE));
  }

  @Test
  void aKeyWithoutEndorsementsIsForbidden() {
    metadata.publish(Signer.of("other"), SIGNER);
    Signer plain = Signer.of("plain");
    metadata.publish(plain);
    String token = plain.sign(Claims.right(SERVICE).build());
    assertRefused(403, check.check("Bearer " + token, "msteams", SERVICE));
  }

  @Test
  void aForgedSignatureStaysOut() {
    String forged = STRANGER.sign(Claims.right(SERVICE).build());
    assertRefused(401, check.check("Bearer " + forged, "msteams", SERVICE));
  }

  @Test
  void aChangedPayloadStaysOut() {
    String[] token = SIGNER.sign(Claims.right(SERVICE).build()).split("\\.", -1);
    String[] other =
        SIGNER
            .sign(Claims.right(SERVICE).audience(Claims.APP).subject("x").build())
            .split("\\.", -1);
    String mixed = token[0] + "." + other[1] + "." + token[2];
    assertRefused(401, check.check("Bearer " + mixed, "msteams", SERVICE));
  }

  @Test
  void anUnknownKeyStaysOut() {
    String token = Signer.of("unknown", "msteams").sign(Claims.right(SERVICE).build());
    assertRefused(401, check.check("Bearer " + token, "msteams", SERVICE));
  }

  @Test
  void aTokenWithoutSignatureStaysOut() {
    String none = new PlainJWT(Claims.right(SERVICE).build()).serialize();
    assertRefused(401, check.check("Bearer " + none, "msteams", SERVICE));
  }

  @Test
  void thePublicKeyIsNoSharedSecret() throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(),
            Claims.right(SERVICE).build());
    token.sign(new MACSigner(SIGNER.key().toRSAPublicKey().getEncoded()));
    assertRefused(401, check.check("Bearer " + token.serialize(), "msteams", SERVICE));
  }

  @Test
  void anotherAlgorithmOfTheSameKeyStaysOut() {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("one").build();
    String token = SIGNER.sign(header, Claims.right(SERVICE).build());
    assertRefused(401, check.check("Bearer " + token, "msteams", SERVICE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer a.b.c", "Basic abc", "Bearer a"})
  void whatIsNoTokenStaysOut(String header) {
    assertRefused(401, check.check(header, "msteams", SERVICE));
    assertRefused(401, check.check(null, "msteams", SERVICE));
  }

  @Test
  void theEmulatorNamesTheAppThatSends() {
    TokenCheck emulator = check(false);
    JWTClaimsSet.Builder said =
        Claims.right(SERVICE)
            .claim("serviceurl", null)
            .issuer("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/");
    String right = SIGNER.sign(said.claim("appid", Claims.APP).build());
    String second = SIGNER.sign(said.claim("appid", null).claim("azp", Claims.APP).build());
    String wrong = SIGNER.sign(said.claim("azp", "another").build());
    assertThat(emulator.check("Bearer " + right, "emulator", SERVICE))
        .isEqualTo(new TokenVerdict.Accepted());
    assertThat(emulator.check("Bearer " + second, "emulator", SERVICE))
        .isEqualTo(new TokenVerdict.Accepted());
    assertRefused(401, emulator.check("Bearer " + wrong, "emulator", SERVICE));
  }

  @Test
  void theEmulatorIsNotLetInUnlessItIsEnabled() {
    JWTClaimsSet said =
        Claims.right(SERVICE)
            .issuer("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/")
            .claim("appid", Claims.APP)
            .build();
    assertRefused(401, judged(said));
  }

  @Test
  void whereNoKeysCanBeReadTheChannelIsAskedToComeAgain() {
    metadata.down(true);
    assertRefused(503, judged(Claims.right(SERVICE).build()));
    metadata.down(false);
    clock.pass(Duration.ofMinutes(5));
    assertThat(judged(Claims.right(SERVICE).build())).isEqualTo(new TokenVerdict.Accepted());
  }

  private TokenVerdict judged(JWTClaimsSet claims) {
    return check.check("Bearer " + SIGNER.sign(claims), "msteams", SERVICE);
  }

  private static void assertRefused(int status, TokenVerdict verdict) {
    assertThat(verdict)
        .isInstanceOfSatisfying(
            TokenVerdict.Refused.class, refused -> assertThat(refused.status()).isEqualTo(status));
  }
}
