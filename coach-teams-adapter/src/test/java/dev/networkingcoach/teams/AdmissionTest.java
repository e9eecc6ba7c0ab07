package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.networkingcoach.teams.support.Claims;
import dev.networkingcoach.teams.support.Metadata;
import dev.networkingcoach.teams.support.Signer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not come in, and with which status. */
class AdmissionTest {
  private final TeamsStage stage = new TeamsStage();

  @AfterEach
  void stop() {
    assertThat(stage.conversation.asked()).isEmpty();
    stage.close();
  }

  @Test
  void withoutATokenNothingComesIn() {
    assertThat(stage.post(stage.activity("message"), "").status()).isEqualTo(401);
    assertThat(stage.post("nonsense", "").status()).isEqualTo(401);
  }

  @Test
  void aForgedTokenStaysOut() {
    String forged =
        Signer.of("one", "msteams").sign(Claims.right(stage.connector.serviceUrl()).build());
    assertThat(stage.post(stage.activity("message"), "Bearer " + forged).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"directline", "webchat"})
  void anotherChannelIsForbidden(String channel) {
    String other = stage.activity("message").replace("msteams", channel);
    assertThat(stage.post(other).status()).isEqualTo(403);
    assertThat(stage.conversation.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/metadata/instance",
        "https://evil.example/",
        "https://smba.trafficmanager.net.evil.example/emea/",
        "http://smba.trafficmanager.net/emea/",
      })
  void anAddressThatIsNotAllowedIsForbiddenWhoeverSignedIt(String address) {
    String body = stage.activity("message").replace(stage.connector.serviceUrl(), address);
    assertThat(stage.post(body, Claims.right(address).build()).status()).isEqualTo(403);
    assertThat(stage.connector.requests()).isEmpty();
  }

  @Test
  void anActivityThatNamesAnotherAddressThanItsTokenStaysOut() {
    String body =
        stage
            .activity("message")
            .replace(stage.connector.serviceUrl(), "https://smba.trafficmanager.net/amer/");
    assertThat(stage.post(body).status()).isEqualTo(401);
  }

  @Test
  void anotherTenantIsForbidden() {
    String other =
        stage
            .activity("message")
            .replace(TeamsStage.TENANT, "88888888-2222-3333-4444-555555555555");
    assertThat(stage.post(other).status()).isEqualTo(403);
    String none = stage.activity("message").replaceAll("\"(tenantId|tenant)\"", "\"x\"");
    assertThat(stage.post(none).status()).isEqualTo(403);
  }

  @Test
  void anotherTenantComesInWhereItIsAllowed() {
    try (TeamsStage open =
        new TeamsStage(Map.of("TEAMS_ALLOWED_TENANTS", "88888888-2222-3333-4444-555555555555"))) {
      String other =
          open.activity("message")
              .replace(TeamsStage.TENANT, "88888888-2222-3333-4444-555555555555");
      assertThat(open.post(other).status()).isEqualTo(200);
      assertThat(open.conversation.people().get(0).key().tenant())
          .isEqualTo("teams:88888888-2222-3333-4444-555555555555");
    }
  }

  @Test
  void theEmulatorComesInWhereItIsEnabledAlone() {
    Signer emulator = Signer.of("emulator");
    JWTClaimsSet said =
        Claims.right("https://unused.example")
            .issuer("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")
            .claim("serviceurl", null)
            .claim("appid", Claims.APP)
            .build();
    String token = "Bearer " + emulator.sign(said);
    assertThat(stage.post(stage.activity("message"), token).status()).isEqualTo(401);
    try (Metadata keys = new Metadata(emulator);
        TeamsStage open =
            new TeamsStage(
                Map.of(
                    "TEAMS_EMULATOR",
                    "true",
                    "TEAMS_EMULATOR_METADATA",
                    keys.address().toString()))) {
      assertThat(open.post(open.activity("message"), token).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"from", "recipient", "conversation"})
  void whatLacksAPartIsABadRequest(String part) {
    String lacking = stage.activity("message").replace("\"" + part + "\"", "\"x\"");
    assertThat(stage.post(lacking).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "[]", "{\"type\":", "{\"from\":\"x\"}", "null"})
  void whatIsNoActivityIsABadRequest(String body) {
    assertThat(stage.post(body).status()).isEqualTo(400);
  }

  @Test
  void anActivityOfAMegabyteIsTooLarge() {
    String large = stage.activity("message").replace("\"plan\"", "\"" + "x".repeat(1 << 20) + "\"");
    assertThat(stage.post(large).status()).isEqualTo(413);
  }
}
