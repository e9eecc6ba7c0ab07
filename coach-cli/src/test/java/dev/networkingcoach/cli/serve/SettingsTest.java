package dev.networkingcoach.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.http.FrontLimits;
import dev.networkingcoach.model.ModelSettings;
import dev.networkingcoach.slack.SlackSettings;
import dev.networkingcoach.teams.TeamsSettings;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server is told, and everything that is wrong with it. */
class SettingsTest {
  private static final Map<String, String> SOCKET_MODE =
      Map.of("SLACK_APP_TOKEN", "xapp-1-secret", "SLACK_BOT_TOKEN", "xoxb-1-secret");

  @TempDir private Path folder;

  @Test
  void whatIsNotSetStandsAtItsDefault() {
    AllSettings settings = AllSettings.read(SOCKET_MODE);
    assertThat(settings.channels()).isEqualTo("Slack");
    assertThat(settings.server().channels()).isEqualTo(new ListenAddress("0.0.0.0", 8080));
    assertThat(settings.server().operations()).isEqualTo(new ListenAddress("127.0.0.1", 8081));
    assertThat(settings.server().limits()).isEqualTo(FrontLimits.standard());
  }

  @Test
  void everyFaultIsToldAtOnceAndNoSecret() {
    Map<String, String> settings = new HashMap<>(SOCKET_MODE);
    settings.put("SLACK_BOT_TOKEN", "xapp-in-the-wrong-place");
    settings.put("TEAMS_APP_ID", "no-guid");
    settings.put("COACH_HTTP_PORT", "eighty");
    settings.put("COACH_OPERATIONS_PORT", "70000");
    settings.put("COACH_JOURNL", "x");
    assertThatThrownBy(() -> AllSettings.read(settings))
        .isInstanceOf(CoachException.class)
        .hasMessageContaining("COACH_HTTP_PORT (eighty) must be a whole number from 0 to 65535")
        .hasMessageContaining(
            "COACH_OPERATIONS_PORT (70000) must be a whole number from 0 to 65535")
        .hasMessageContaining("COACH_JOURNL is no setting.\nMaybe COACH_JOURNAL was meant.")
        .hasMessageContaining("SLACK_BOT_TOKEN must not start with xapp-")
        .hasMessageContaining("TEAMS_APP_ID")
        .hasMessageContaining("TEAMS_TENANT_ID")
        .hasMessageNotContaining("wrong-place")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aServerWithoutAChannelIsNone() {
    assertThatThrownBy(() -> AllSettings.read(Map.of()))
        .hasMessageContaining("Neither Slack nor Teams is configured");
  }

  @Test
  void onePortCannotServeBoth() {
    Map<String, String> settings = new HashMap<>(SOCKET_MODE);
    settings.put("COACH_HTTP_PORT", "8081");
    assertThatThrownBy(() -> AllSettings.read(settings))
        .hasMessageContaining("COACH_OPERATIONS_PORT (8081) must differ from COACH_HTTP_PORT");
  }

  @Test
  void theEnvironmentGoesBeforeTheFile() throws Exception {
    Path file = folder.resolve("coach.settings");
    Files.writeString(file, "COACH_HTTP_PORT=9000\nCOACH_HTTP_HOST=127.0.0.1\n");
    Map<String, String> settings =
        SettingsFile.read(file.toString()).under(Map.of("COACH_HTTP_PORT", "9001"));
    assertThat(settings)
        .containsEntry("COACH_HTTP_PORT", "9001")
        .containsEntry("COACH_HTTP_HOST", "127.0.0.1");
    assertThatThrownBy(() -> SettingsFile.read(folder.resolve("none").toString()))
        .hasMessageContaining("is not there");
  }

  @ParameterizedTest
  @CsvSource({
    "COACH_HTTP_HOST, 192.0.2.1, must be an address of this machine",
    "COACH_OPERATIONS_HOST, no.such.host.invalid, must be an address of this machine",
    "COACH_HTTP_PROXIES, proxy.example.com, must be addresses",
    "COACH_HTTP_CONNECTIONS_PER_ADDRESS, 0, must be a whole number from 1",
    "COACH_JOURNAL, jdbc:mysql://db/coach, must be a file",
    "COACH_JOURNAL, jdbc:postgresql://host:notaport/coach, must be a file",
    "COACH_JOURNAL, /dev/null/coach.db, must be a file that this user may write",
    "COACH_JOURNAL, /, must be a file that this user may write",
    "TEAMS_TYPO, x, is no setting",
    "SLACK_TIMEOUT_SECOND, 4, Maybe SLACK_TIMEOUT_SECONDS was meant"
  })
  void whatServeWouldFailOnIsFoundBefore(String name, String value, String expected) {
    Map<String, String> settings = new HashMap<>(SOCKET_MODE);
    settings.put(name, value);
    assertThatThrownBy(() -> AllSettings.read(settings))
        .hasMessageContaining(name)
        .hasMessageContaining(expected);
  }

  @Test
  void aPortThatAnotherProgramHoldsIsNoFaultOfTheSettings() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<String, String> settings = new HashMap<>(SOCKET_MODE);
      settings.put("COACH_OPERATIONS_PORT", Integer.toString(taken.getLocalPort()));
      assertThat(AllSettings.read(settings).server().operations().port())
          .isEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void theOperationsPortDoesNotFollowTheHostOfTheChannels() {
    Map<String, String> settings = new HashMap<>(SOCKET_MODE);
    settings.put("COACH_HTTP_HOST", "0.0.0.0");
    assertThat(AllSettings.read(settings).server().operations().host()).isEqualTo("127.0.0.1");
    settings.put("COACH_OPERATIONS_HOST", "0.0.0.0");
    assertThat(AllSettings.read(settings).server().operations().host()).isEqualTo("0.0.0.0");
  }

  @Test
  void aFileIsReadAsAShellWouldReadIt() throws Exception {
    Path file = folder.resolve("coach.settings");
    Files.writeString(
        file,
        """
        # The bot
        export SLACK_BOT_TOKEN=xoxb-1
          export SLACK_APP_TOKEN="xapp-1"
        COACH_JOURNAL_PASSWORD = 'a\\b#c $d'

        TEAMS_CLIENT_SECRET=~x=y\\n
        """);
    assertThat(SettingsFile.read(file.toString()).under(Map.of()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "SLACK_BOT_TOKEN", "xoxb-1",
                "SLACK_APP_TOKEN", "xapp-1",
                "COACH_JOURNAL_PASSWORD", "a\\b#c $d",
                "TEAMS_CLIENT_SECRET", "~x=y\\n"));
    Files.writeString(file, "SLACK_BOT_TOKEN=x\nhush\nSLACK QUEUE=1\n");
    assertThatThrownBy(() -> AllSettings.read(Map.of(), SettingsFile.read(file.toString())))
        .hasMessageContaining("line 2 of " + file + " must be NAME=value.\nline 3 of " + file)
        .hasMessageNotContaining("hush");
  }

  @Test
  void ofAFileOfAnotherKindTheFirstLinesAreTold() throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Dana,\n".repeat(5_000));
    assertThatThrownBy(() -> SettingsFile.read(file.toString()))
        .hasMessageContaining("line 1 of " + file + " must be NAME=value.")
        .hasMessageEndingWith("and 4980 lines more.\nMaybe it is another file.")
        .message()
        .hasSizeLessThan(3_000);
  }

  @Test
  void aFileOfSecretsThatAllMayReadIsWarnedOf() throws Exception {
    Path file = Files.writeString(folder.resolve("coach.settings"), "SLACK_TIMEOUT_SECONDS=1\n");
    AllSettings settings = AllSettings.read(SOCKET_MODE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(settings.warnings(Optional.of(file)))
        .singleElement()
        .asString()
        .contains("everybody on this machine may read it", "chmod 600 " + file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(settings.warnings(Optional.of(file))).isEmpty();
    assertThat(settings.warnings(Optional.empty())).isEmpty();
  }

  /** That the lists of names, against which mistyped ones are held, are whole. */
  @Test
  void everySettingIsKnown() throws Exception {
    assertThat(KnownSettings.of("COACH"))
        .containsAll(ServeSettings.NAMES)
        .containsAll(ModelSettings.NAMES)
        .hasSize(ServeSettings.NAMES.size() + ModelSettings.NAMES.size());
    assertThat(KnownSettings.of("SLACK")).containsExactlyInAnyOrderElementsOf(SlackSettings.NAMES);
    assertThat(KnownSettings.of("TEAMS")).containsExactlyInAnyOrderElementsOf(TeamsSettings.NAMES);
  }

  /** Our own pages write settings for a shell: what they write is taken from a file as well. */
  @Test
  void whatTheDocsWriteIsRead() throws Exception {
    Pattern example = Pattern.compile("(?m)^\\s*(export (?:COACH|SLACK|TEAMS)_[A-Z_]+=\\S+)$");
    Path file = folder.resolve("coach.settings");
    String written =
        example
            .matcher(Files.readString(Path.of("..", "docs", "slack.md")))
            .results()
            .map(found -> found.group(1) + "\n")
            .collect(Collectors.joining());
    Files.writeString(file, written);
    AllSettings settings = AllSettings.read(Map.of(), SettingsFile.read(file.toString()));
    assertThat(settings.channels()).isEqualTo("Slack");
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
