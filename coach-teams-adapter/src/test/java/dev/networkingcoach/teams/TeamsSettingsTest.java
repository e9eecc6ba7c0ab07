package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.settings.SettingsException;
import dev.networkingcoach.teams.support.Keystore;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings from names and values. */
class TeamsSettingsTest {
  private static final URI METADATA = URI.create("https://login.example.com/metadata");

  @TempDir private Path folder;

  @Test
  void theyAreReadWithTheTenantInTheAuthority() {
    TeamsSettings settings = TeamsSettings.from(TeamsStage.settings(METADATA));
    assertThat(settings.tenants()).containsExactly(TeamsStage.TENANT);
    assertThat(settings.development()).isFalse();
    assertThat(settings.emulator()).isFalse();
    assertThat(settings.authority())
        .isEqualTo(URI.create("https://login.microsoftonline.com/" + TeamsStage.TENANT));
    assertThat(settings.connectorMetadata()).isEqualTo(METADATA);
    assertThat(settings.issuer()).isEqualTo("https://api.botframework.com");
    assertThat(settings.resource()).isEqualTo("https://api.botframework.com");
    assertThat(settings.toString()).contains("Secret").doesNotContain("hush");
  }

  @Test
  void everyFaultIsToldAtOnce() {
    Map<String, String> wrong =
        Map.of(
            "TEAMS_TENANT_ID", "my own tenant",
            "TEAMS_ALLOWED_TENANTS", "theirs",
            "TEAMS_CLIENT_SECRET", "hush",
            "TEAMS_MANAGED_IDENTITY", "true",
            "TEAMS_EMULATOR", "maybe",
            "TEAMS_SERVICE_HOSTS", "*.example.com",
            "TEAMS_TERMS_FILE", "/no/such/terms.html",
            "TEAMS_REQUESTS_PER_SECOND", "51",
            "TEAMS_OPENID_METADATA", "http://login.example.com");
    assertThatThrownBy(() -> TeamsSettings.from(wrong))
        .isInstanceOfSatisfying(
            SettingsException.class,
            failed ->
                assertThat(failed.faults())
                    .extracting(Fault::place)
                    .containsExactlyInAnyOrder(
                        "TEAMS_APP_ID",
                        "TEAMS_TENANT_ID",
                        "TEAMS_ALLOWED_TENANTS",
                        "credential",
                        "TEAMS_EMULATOR",
                        "TEAMS_SERVICE_HOSTS",
                        "TEAMS_TERMS_FILE",
                        "TEAMS_REQUESTS_PER_SECOND",
                        "TEAMS_OPENID_METADATA"))
        .message()
        .doesNotContain("hush");
  }

  @Test
  void nothingAtAllIsToldAsWhatIsMissing() {
    assertThat(TeamsSettings.present(Map.of("TEAMS_APP_ID", " "))).isFalse();
    assertThatThrownBy(() -> TeamsSettings.from(Map.of()))
        .hasMessageContaining("TEAMS_APP_ID must be given")
        .hasMessageContaining("TEAMS_TENANT_ID must be given")
        .hasMessageContaining("credential must be one of");
  }

  @Test
  void inDevelopmentNothingElseIsAsked() {
    TeamsSettings settings = TeamsSettings.from(Map.of("TEAMS_DEVELOPMENT", "true"));
    assertThat(settings.development()).isTrue();
    assertThat(settings.tenants()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', 50", "1, 1", "25, 25", "50, 50"})
  void severalServersShareTheRequestsOfATenant(String given, int read) {
    Map<String, String> values = new HashMap<>(TeamsStage.settings(METADATA));
    values.put("TEAMS_REQUESTS_PER_SECOND", given);
    assertThat(TeamsSettings.from(values).requestsPerSecond()).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "51", "-1", "1.5", "many", "99999999999"})
  void moreRequestsThanTeamsTakesAreNoSetting(String given) {
    Map<String, String> values = new HashMap<>(TeamsStage.settings(METADATA));
    values.put("TEAMS_REQUESTS_PER_SECOND", given);
    assertThatThrownBy(() -> TeamsSettings.from(values))
        .hasMessageContaining(
            "TEAMS_REQUESTS_PER_SECOND (" + given + ") must be a whole number from 1 to 50");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://login.microsoftonline.com",
        "http://127.0.0.1:8080",
        "https://login.microsoftonline.com/common",
        "login.microsoftonline.com"
      })
  void anAuthorityThatTheLibraryRefusesIsRefusedBefore(String given) {
    Map<String, String> values = new HashMap<>(TeamsStage.settings(METADATA));
    values.put("TEAMS_AUTHORITY", given);
    assertThatThrownBy(() -> TeamsSettings.from(values)).hasMessageContaining("TEAMS_AUTHORITY (");
  }

  @Test
  void aCertificateIsReadWithTheSettings() throws Exception {
    Map<String, String> values = new HashMap<>(TeamsStage.settings(METADATA));
    values.remove("TEAMS_CLIENT_SECRET");
    values.put("TEAMS_CERTIFICATE_FILE", folder.resolve("none.p12").toString());
    assertThatThrownBy(() -> TeamsSettings.from(values))
        .hasMessageContaining("none.p12) must be a file that is there");
    Path text = Files.writeString(folder.resolve("text.p12"), "no certificate");
    values.put("TEAMS_CERTIFICATE_FILE", text.toString());
    assertThatThrownBy(() -> TeamsSettings.from(values))
        .hasMessageContaining("text.p12) must be a PKCS#12 file");
    Path file = Keystore.in(folder).file();
    values.put("TEAMS_CERTIFICATE_FILE", file.toString());
    values.put("TEAMS_CERTIFICATE_PASSWORD", "another");
    assertThatThrownBy(() -> TeamsSettings.from(values))
        .hasMessageContaining("which TEAMS_CERTIFICATE_PASSWORD opens")
        .hasMessageNotContaining("another");
    values.put("TEAMS_CERTIFICATE_PASSWORD", Keystore.PASSWORD);
    assertThat(TeamsSettings.from(values).keyFile()).contains(file);
  }

  @Test
  void aMistypedNameIsTold() {
    Map<String, String> values = new HashMap<>(TeamsStage.settings(METADATA));
    values.put("TEAMS_CLIENT_SECRETS", "hush");
    assertThatThrownBy(() -> TeamsSettings.from(values))
        .hasMessage("TEAMS_CLIENT_SECRETS is no setting.\nMaybe TEAMS_CLIENT_SECRET was meant.");
  }

  @Test
  void governmentsAndOthersAreReachedBySettings() {
    Map<String, String> values = new HashMap<>(TeamsStage.settings(METADATA));
    values.put("TEAMS_AUTHORITY", "https://login.microsoftonline.us/");
    values.put("TEAMS_ISSUER", "https://api.botframework.us");
    values.put("TEAMS_RESOURCE", "https://api.botframework.us");
    values.put("TEAMS_SERVICE_HOSTS", "Bots.Example.com, other.example.com");
    TeamsSettings settings = TeamsSettings.from(values);
    assertThat(settings.authority())
        .isEqualTo(URI.create("https://login.microsoftonline.us/" + TeamsStage.TENANT));
    assertThat(settings.issuer()).isEqualTo("https://api.botframework.us");
    assertThat(settings.resource()).isEqualTo("https://api.botframework.us");
    assertThat(settings.serviceHosts())
        .contains("bots.example.com", "other.example.com", "smba.trafficmanager.net");
  }
}
