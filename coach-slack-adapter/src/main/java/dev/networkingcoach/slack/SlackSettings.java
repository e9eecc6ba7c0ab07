package dev.networkingcoach.slack;

import dev.networkingcoach.api.settings.SettingsReader;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the adapter reaches Slack. Read it from the environment with {@link #from}. Immutable and
 * thread-safe; its text form holds no secret.
 *
 * @param apiUrl the address the names of the Web API's methods are added to; ends with a slash
 * @param authorizeUrl the page on which an admin allows the app
 * @param appToken the token that opens Socket Mode; null where events come over HTTP alone
 * @param botToken the token of the one workspace; null where workspaces install the app themselves
 * @param signingSecret what Slack signs requests with; null where events come over Socket Mode
 *     alone
 * @param oauth how workspaces install the app; null for a single workspace
 * @param timeout the longest a call to Slack may take; 10 seconds by default
 */
public record SlackSettings(
    URI apiUrl,
    URI authorizeUrl,
    @Nullable String appToken,
    @Nullable String botToken,
    @Nullable String signingSecret,
    @Nullable OAuth oauth,
    Duration timeout) {
  /** Every setting that begins with {@code SLACK_}. */
  public static final List<String> NAMES =
      List.of(
          "SLACK_API_URL",
          "SLACK_APP_TOKEN",
          "SLACK_AUTHORIZE_URL",
          "SLACK_BOT_TOKEN",
          "SLACK_CLIENT_ID",
          "SLACK_CLIENT_SECRET",
          "SLACK_PUBLIC_URL",
          "SLACK_SIGNING_SECRET",
          "SLACK_TIMEOUT_SECONDS",
          "SLACK_TOKEN_KEYS");

  /** Settings of earlier versions, and why each is not needed any more. */
  public static final Map<String, String> REMOVED =
      Map.of(
          "SLACK_QUEUE", "the database holds what waits, however much that is",
          "SLACK_WORKERS", "a server finds out by itself how much it works on at once");

  /** Notes names that begin with {@code SLACK_} and are no settings, or not any more. */
  public static void checkNames(SettingsReader settings) {
    settings.checkNames("SLACK_", NAMES, REMOVED);
  }

  /**
   * Reads the settings that start with {@code SLACK_}; those that are blank count as absent.
   *
   * @param environment such as {@link System#getenv()}
   * @throws dev.networkingcoach.api.settings.SettingsException if some are missing or cannot be
   *     read: all are told at once
   */
  public static SlackSettings from(Map<String, String> environment) {
    return new SlackSettingsReader(new SettingsReader(environment)).read();
  }

  /** Whether the environment says anything about how to reach Slack. */
  public static boolean present(Map<String, String> environment) {
    SettingsReader settings = new SettingsReader(environment);
    return List.of("SLACK_APP_TOKEN", "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID")
        .stream()
        .anyMatch(settings::has);
  }

  @Override
  public String toString() {
    return "SlackSettings[apiUrl="
        + apiUrl
        + ", socketMode="
        + (appToken != null)
        + ", http="
        + (signingSecret != null)
        + ", oauth="
        + (oauth != null)
        + "]";
  }

  /**
   * How workspaces install the app. Immutable and thread-safe; its text form holds no secret.
   *
   * @param clientId the app's id
   * @param clientSecret the app's secret
   * @param publicUrl the address at which people reach this server; ends with a slash
   * @param tokenKeys the keys that tokens are encrypted with: the first encrypts, all decrypt
   */
  public record OAuth(
      String clientId, String clientSecret, URI publicUrl, List<TokenKey> tokenKeys) {

    /** Copies the list. */
    public OAuth {
      tokenKeys = List.copyOf(tokenKeys);
    }

    @Override
    public String toString() {
      return "OAuth[clientId=" + clientId + ", publicUrl=" + publicUrl + "]";
    }
  }

  /**
   * A key for tokens at rest. Immutable and thread-safe; its text form holds no secret.
   *
   * @param id its name, which stands beside what it encrypted
   * @param base64 its 32 bytes in Base64
   */
  public record TokenKey(String id, String base64) {

    @Override
    public String toString() {
      return "TokenKey[id=" + id + "]";
    }
  }
}
