package dev.networkingcoach.slack;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.settings.SettingsReader;
import dev.networkingcoach.slack.SlackSettings.OAuth;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads what is set for Slack, and notes what is wrong with it. */
final class SlackSettingsReader {
  private static final String API_URL = "https://slack.com/api/";
  private static final String APP = "xapp-";
  private static final String BOT = "xoxb-";
  private static final int MOST_SECONDS = 60;

  private final SettingsReader settings;

  SlackSettingsReader(SettingsReader settings) {
    this.settings = settings;
  }

  SlackSettings read() {
    URI api = address("SLACK_API_URL", API_URL);
    String appToken = token("SLACK_APP_TOKEN", APP, BOT);
    String botToken = token("SLACK_BOT_TOKEN", BOT, APP);
    String signingSecret = settings.text("SLACK_SIGNING_SECRET");
    URI authorize = address("SLACK_AUTHORIZE_URL", AuthorizePage.of(api).toString());
    URI publicUrl = address("SLACK_PUBLIC_URL", API_URL);
    OAuth oauth = oauth(appToken, botToken, publicUrl);
    Duration timeout =
        Duration.ofSeconds(settings.number("SLACK_TIMEOUT_SECONDS", 10, 1, MOST_SECONDS));
    checkWays(appToken, botToken, signingSecret);
    SlackSettings.checkNames(settings);
    settings.check();
    return new SlackSettings(
        api,
        AuthorizePage.withoutSlash(authorize),
        appToken,
        botToken,
        signingSecret,
        oauth,
        timeout);
  }

  private void checkWays(
      @Nullable String appToken, @Nullable String botToken, @Nullable String signingSecret) {
    boolean many = settings.has("SLACK_CLIENT_ID");
    if (appToken == null && signingSecret == null) {
      fault(
          "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET",
          "must be set",
          "Maybe start with Socket Mode: it needs SLACK_APP_TOKEN and no public address.");
    }
    if (botToken == null && !many) {
      fault(
          "SLACK_BOT_TOKEN",
          "must be set for one workspace, or SLACK_CLIENT_ID for many",
          "Maybe copy the Bot User OAuth Token of the page OAuth & Permissions.");
    }
    if (appToken != null && many) {
      fault(
          "SLACK_APP_TOKEN",
          "must not be set together with SLACK_CLIENT_ID: Socket Mode is for one workspace",
          "Maybe leave SLACK_APP_TOKEN out.");
    }
  }

  private @Nullable OAuth oauth(
      @Nullable String appToken, @Nullable String botToken, URI publicUrl) {
    String clientId = settings.text("SLACK_CLIENT_ID");
    if (clientId == null || appToken != null) {
      return null;
    }
    if (botToken != null) {
      fault(
          "SLACK_BOT_TOKEN",
          "must not be set together with SLACK_CLIENT_ID: each workspace brings a token of its own",
          "Maybe leave SLACK_BOT_TOKEN out.");
    }
    String clientSecret = required("SLACK_CLIENT_SECRET", "the Client Secret of Basic Information");
    required("SLACK_PUBLIC_URL", "such as https://coach.example.com");
    String keys = required("SLACK_TOKEN_KEYS", "a name, a colon and 32 bytes in Base64");
    TokenKeys read = TokenKeys.read(keys);
    read.faults().forEach(settings::fault);
    return new OAuth(clientId, clientSecret, publicUrl, read.keys());
  }

  private String required(String name, String what) {
    if (!settings.has(name)) {
      fault(name, "must be set with SLACK_CLIENT_ID: " + what, null);
    }
    return settings.text(name, "");
  }

  private @Nullable String token(String name, String begin, String other) {
    String token = settings.text(name);
    if (token == null || token.startsWith(begin)) {
      return token;
    }
    // The token is not shown: it may be a secret of another kind.
    if (token.startsWith(other)) {
      fault(
          name,
          "must not start with " + other,
          "Maybe SLACK_APP_TOKEN and SLACK_BOT_TOKEN stand in each other's place.");
    } else {
      fault(name, "must start with " + begin, "Maybe another of Slack's tokens was copied.");
    }
    return token;
  }

  private URI address(String name, String otherwise) {
    String text = settings.text(name, otherwise);
    URI address = AuthorizePage.address(text);
    if (address == null) {
      settings.fault(name, text, "must be an http or https address without a query");
      return URI.create(API_URL);
    }
    if (!AuthorizePage.isPrivate(address)) {
      settings.fault(
          name, text, "must begin with https://: http is for an address of this machine alone");
    }
    return address;
  }

  private void fault(String name, String expected, @Nullable String advice) {
    settings.fault(new Fault(name, null, expected, advice));
  }
}
