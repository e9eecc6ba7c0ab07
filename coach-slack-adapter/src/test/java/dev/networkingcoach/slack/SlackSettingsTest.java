package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.settings.SettingsException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings from an environment, and all that is wrong with them at once. */
class SlackSettingsTest {

  @Test
  void aSettingThatWasRemovedIsToldToBeNoLongerNeeded() {
    Map<String, String> old =
        Map.of(
            "SLACK_APP_TOKEN", "xapp-1",
            "SLACK_BOT_TOKEN", "xoxb-1",
            "SLACK_QUEUE", "100",
            "SLACK_WORKERS", "4");
    assertThatThrownBy(() -> SlackSettings.from(old))
        .hasMessageContaining(
            "SLACK_QUEUE is no longer needed: the database holds what waits, however much that is."
                + "\nLeave it out.")
        .hasMessageContaining("SLACK_WORKERS is no longer needed: ");
  }

  private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
  private static final Map<String, String> SOCKET =
      Map.of("SLACK_APP_TOKEN", "xapp-1", "SLACK_BOT_TOKEN", "xoxb-1");
  private static final Map<String, String> MANY =
      Map.of(
          "SLACK_SIGNING_SECRET", "s",
          "SLACK_CLIENT_ID", "1.2",
          "SLACK_CLIENT_SECRET", "hush",
          "SLACK_PUBLIC_URL", "https://coach.example.com",
          "SLACK_TOKEN_KEYS", "new:" + KEY + ", old:" + KEY);

  private static List<String> faults(Map<String, String> base, String... changes) {
    Map<String, String> environment = new TreeMap<>(base);
    for (int i = 0; i < changes.length; i += 2) {
      environment.put(changes[i], changes[i + 1]);
    }
    SettingsException thrown =
        catchThrowableOfType(SettingsException.class, () -> SlackSettings.from(environment));
    return thrown.faults().stream().map(Fault::message).toList();
  }

  @Test
  void oneWorkspaceOverSocketModeNeedsTwoTokens() {
    SlackSettings settings = SlackSettings.from(SOCKET);
    assertThat(settings.appToken()).isEqualTo("xapp-1");
    assertThat(settings.oauth()).isNull();
    assertThat(settings.apiUrl()).isEqualTo(URI.create("https://slack.com/api/"));
    assertThat(settings.authorizeUrl())
        .isEqualTo(URI.create("https://slack.com/oauth/v2/authorize"));
    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void manyWorkspacesBringTheirTokens() {
    SlackSettings.OAuth oauth = SlackSettings.from(MANY).oauth();
    assertThat(oauth).isNotNull();
    assertThat(oauth.publicUrl()).isEqualTo(URI.create("https://coach.example.com/"));
    assertThat(oauth.tokenKeys())
        .extracting(SlackSettings.TokenKey::id)
        .containsExactly("new", "old");
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:4003/api, http://127.0.0.1:4003/api/,"
        + " http://127.0.0.1:4003/oauth/v2/authorize",
    "http://127.0.0.1:4003, http://127.0.0.1:4003/, http://127.0.0.1:4003/oauth/v2/authorize",
    "https://slack-gov.com/api/, https://slack-gov.com/api/,"
        + " https://slack-gov.com/oauth/v2/authorize"
  })
  void theAddressOfTheApiIsThatOfOauthToo(String set, String api, String authorize) {
    Map<String, String> environment = new TreeMap<>(SOCKET);
    environment.put("SLACK_API_URL", set);
    SlackSettings settings = SlackSettings.from(environment);
    assertThat(settings.apiUrl()).isEqualTo(URI.create(api));
    assertThat(settings.authorizeUrl()).isEqualTo(URI.create(authorize));
  }

  @Test
  void nothingAtAllIsToldAtOnce() {
    assertThat(faults(Map.of()))
        .containsExactly(
            "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET must be set.\n"
                + "Maybe start with Socket Mode: it needs SLACK_APP_TOKEN and no public address.",
            "SLACK_BOT_TOKEN must be set for one workspace, or SLACK_CLIENT_ID for many.\n"
                + "Maybe copy the Bot User OAuth Token of the page OAuth & Permissions.");
    assertThat(faults(Map.of("SLACK_SIGNING_SECRET", "s", "SLACK_CLIENT_ID", "1.2")))
        .containsExactly(
            "SLACK_CLIENT_SECRET must be set with SLACK_CLIENT_ID: the Client Secret of Basic"
                + " Information.",
            "SLACK_PUBLIC_URL must be set with SLACK_CLIENT_ID: such as"
                + " https://coach.example.com.",
            "SLACK_TOKEN_KEYS must be set with SLACK_CLIENT_ID: a name, a colon and 32 bytes in"
                + " Base64.");
  }

  @Test
  void whatCannotBeReadIsNamedAndNoSecretShown() {
    assertThat(faults(SOCKET, "SLACK_API_URL", "slack.com", "SLACK_TIMEOUT_SECONDS", "0"))
        .containsExactly(
            "SLACK_API_URL (slack.com) must be an http or https address without a query.",
            "SLACK_TIMEOUT_SECONDS (0) must be a whole number from 1 to 60.");
    assertThat(faults(SOCKET, "SLACK_APP_TOKEN", "xoxb-secret", "SLACK_BOT_TOKEN", "xapp-secret"))
        .hasSize(2)
        .noneMatch(fault -> fault.contains("secret"));
    assertThat(faults(MANY, "SLACK_TOKEN_KEYS", "a:short,a b:" + KEY + ",c:" + KEY + ",c:" + KEY))
        .hasSize(3)
        .noneMatch(fault -> fault.contains(KEY) || fault.contains("short"));
  }

  @Test
  void aTokenOfAnotherKindIsRefusedAndNotShown() {
    assertThat(faults(SOCKET, "SLACK_BOT_TOKEN", "xoxp-zzz", "SLACK_APP_TOKEN", "zzz"))
        .containsExactly(
            "SLACK_APP_TOKEN must start with xapp-.\nMaybe another of Slack's tokens was copied.",
            "SLACK_BOT_TOKEN must start with xoxb-.\nMaybe another of Slack's tokens was copied.");
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_API_URL, http://evil.example/api/",
    "SLACK_API_URL, http://127.0.0.1.evil.example/api/",
    "SLACK_AUTHORIZE_URL, http://slack.example/authorize",
    "SLACK_PUBLIC_URL, http://x"
  })
  void anAddressElsewhereNeedsHttps(String name, String address) {
    String expected =
        name
            + " ("
            + address
            + ") must begin with https://: http is for an address of this machine alone.";
    assertThat(faults(SOCKET, name, address)).contains(expected);
    assertThat(faults(MANY, name, address)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:4003/api/", "http://[::1]:4003/api/"})
  void anAddressOfThisMachineNeedsNone(String address) {
    Map<String, String> environment = new TreeMap<>(SOCKET);
    environment.put("SLACK_API_URL", address);
    assertThat(SlackSettings.from(environment).apiUrl()).isEqualTo(URI.create(address));
  }

  @Test
  void aMistypedNameIsToldWithTheOneThatWasMeant() {
    assertThat(faults(SOCKET, "SLACK_TIMEOUT_SECOND", "8", "SLACK_SOMETHING_ELSE_AGAIN", "x"))
        .containsExactly(
            "SLACK_SOMETHING_ELSE_AGAIN is no setting.\nMaybe leave it out.",
            "SLACK_TIMEOUT_SECOND is no setting.\nMaybe SLACK_TIMEOUT_SECONDS was meant.");
  }

  @Test
  void oneWayExcludesTheOther() {
    assertThat(faults(MANY, "SLACK_BOT_TOKEN", "xoxb-1")).hasSize(1);
    assertThat(faults(MANY, "SLACK_APP_TOKEN", "xapp-1")).hasSize(1);
  }

  @Test
  void textsOfSettingsHoldNoSecret() {
    assertThat(SlackSettings.from(MANY) + " " + SlackSettings.from(MANY).oauth())
        .doesNotContain("hush", KEY);
    assertThat(SlackSettings.from(MANY).oauth().tokenKeys().toString()).doesNotContain(KEY);
    assertThat(SlackSettings.from(SOCKET).toString()).doesNotContain("xoxb-1", "xapp-1");
  }

  @Test
  void whatSaysNothingOfSlackIsNotSlack() {
    assertThat(SlackSettings.present(Map.of("SLACK_BOT_TOKEN", " ", "PATH", "/bin"))).isFalse();
    assertThat(SlackSettings.present(SOCKET)).isTrue();
  }
}
