package dev.networkingcoach.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.fault.CoachException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server is told, and everything that is wrong with it. */
class SettingsTest {
  private static final Map<String, String> SOCKET_MODE =
      Map.of("SLACK_APP_TOKEN", "xapp-1-secret", "SLACK_BOT_TOKEN", "xoxb-1-secret");

  @TempDir private Path folder;

  @Test
  void whatIsNotSetStandsAtItsDefault() {
    Settings settings = Settings.read(SOCKET_MODE);
    assertThat(settings.channels()).isEqualTo("Slack");
    assertThat(settings.server().port()).isEqualTo(8080);
    assertThat(settings.server().operationsPort()).isEqualTo(8081);
    assertThat(settings.server().host()).isEqualTo("0.0.0.0");
  }

  @Test
  void everyFaultIsToldAtOnceAndNoSecret() {
    Map<String, String> settings = new HashMap<>(SOCKET_MODE);
    settings.put("SLACK_BOT_TOKEN", "xapp-in-the-wrong-place");
    settings.put("TEAMS_APP_ID", "no-guid");
    settings.put("COACH_HTTP_PORT", "eighty");
    settings.put("COACH_OPERATIONS_PORT", "70000");
    settings.put("COACH_JOURNL", "x");
    assertThatThrownBy(() -> Settings.read(settings))
        .isInstanceOf(CoachException.class)
        .hasMessageContaining("COACH_HTTP_PORT (eighty) must be a port")
        .hasMessageContaining("COACH_OPERATIONS_PORT (70000) must be a port")
        .hasMessageContaining("COACH_JOURNL is no setting")
        .hasMessageContaining("SLACK_BOT_TOKEN must not start with xapp-")
        .hasMessageContaining("TEAMS_APP_ID")
        .hasMessageContaining("TEAMS_TENANT_ID")
        .hasMessageNotContaining("wrong-place")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aServerWithoutAChannelIsNone() {
    assertThatThrownBy(() -> Settings.read(Map.of()))
        .hasMessageContaining("Neither Slack nor Teams is configured");
  }

  @Test
  void onePortCannotServeBoth() {
    Map<String, String> settings = new HashMap<>(SOCKET_MODE);
    settings.put("COACH_HTTP_PORT", "8081");
    assertThatThrownBy(() -> Settings.read(settings))
        .hasMessageContaining("COACH_OPERATIONS_PORT (8081) must differ from COACH_HTTP_PORT");
  }

  @Test
  void theEnvironmentGoesBeforeTheFile() throws Exception {
    Path file = folder.resolve("coach.settings");
    Files.writeString(file, "COACH_HTTP_PORT=9000\nCOACH_HTTP_HOST=127.0.0.1\n");
    Map<String, String> settings =
        SettingsFile.under(Map.of("COACH_HTTP_PORT", "9001"), file.toString());
    assertThat(settings)
        .containsEntry("COACH_HTTP_PORT", "9001")
        .containsEntry("COACH_HTTP_HOST", "127.0.0.1");
    assertThatThrownBy(() -> SettingsFile.under(Map.of(), folder.resolve("none").toString()))
        .hasMessageContaining("is not there");
  }

  /** That the pages for operators name every setting there is. */
  @ParameterizedTest
  @ValueSource(strings = {"COACH", "SLACK", "TEAMS"})
  void everySettingIsDocumented(String prefix) throws Exception {
    String page =
        Files.readString(
            Path.of("..", "docs", prefix.equals("COACH") ? "operating.md" : page(prefix)));
    assertThat(KnownSettings.of(prefix))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  private static String page(String prefix) {
    return prefix.toLowerCase(Locale.ROOT) + ".md";
  }
}
