package dev.networkingcoach.slack;

import dev.networkingcoach.slack.SlackSettings.OAuth;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads settings and gathers what is wrong with them. */
final class SettingsReader {
  private static final String API_URL = "https://slack.com/api/";
  private static final int MOST_SECONDS = 60;
  private static final int MOST_WORKERS = 256;
  private static final int MOST_QUEUE = 100_000;

  private final Map<String, String> environment;
  private final List<String> faults = new ArrayList<>();

  SettingsReader(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  SlackSettings read() {
    URI api = address("SLACK_API_URL", API_URL);
    String appToken = token("SLACK_APP_TOKEN", "xoxb-");
    String botToken = token("SLACK_BOT_TOKEN", "xapp-");
    String signingSecret = text("SLACK_SIGNING_SECRET");
    URI authorize = address("SLACK_AUTHORIZE_URL", AuthorizePage.of(api).toString());
    OAuth oauth = oauth(appToken, botToken);
    Duration timeout = Duration.ofSeconds(number("SLACK_TIMEOUT_SECONDS", 10, MOST_SECONDS));
    int workers = number("SLACK_WORKERS", 16, MOST_WORKERS);
    int queue = number("SLACK_QUEUE", 2_000, MOST_QUEUE);
    checkWays(appToken, botToken, signingSecret);
    if (!faults.isEmpty()) {
      throw new SlackSettingsException(faults);
    }
    return new SlackSettings(
        api,
        AuthorizePage.withoutSlash(authorize),
        appToken,
        botToken,
        signingSecret,
        oauth,
        timeout,
        workers,
        queue);
  }

  private void checkWays(
      @Nullable String appToken, @Nullable String botToken, @Nullable String signingSecret) {
    if (appToken == null && signingSecret == null) {
      faults.add(
          "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET must be set.\n"
              + "Maybe start with Socket Mode: it needs SLACK_APP_TOKEN and no public address.");
    }
    if (botToken == null && text("SLACK_CLIENT_ID") == null) {
      faults.add(
          "SLACK_BOT_TOKEN must be set for one workspace, or SLACK_CLIENT_ID for many.\n"
              + "Maybe copy the Bot User OAuth Token of the page OAuth & Permissions.");
    }
    if (appToken != null && text("SLACK_CLIENT_ID") != null) {
      faults.add(
          "SLACK_APP_TOKEN must not be set together with SLACK_CLIENT_ID: Socket Mode is for one"
              + " workspace.\nMaybe leave SLACK_APP_TOKEN out.");
    }
  }

  private @Nullable OAuth oauth(@Nullable String appToken, @Nullable String botToken) {
    String clientId = text("SLACK_CLIENT_ID");
    if (clientId == null || appToken != null) {
      return null;
    }
    if (botToken != null) {
      faults.add(
          "SLACK_BOT_TOKEN must not be set together with SLACK_CLIENT_ID: each workspace brings a"
              + " token of its own.\nMaybe leave SLACK_BOT_TOKEN out.");
    }
    String clientSecret = required("SLACK_CLIENT_SECRET", "the Client Secret of Basic Information");
    String publicUrl = required("SLACK_PUBLIC_URL", "such as https://coach.example.com");
    String keys = required("SLACK_TOKEN_KEYS", "a name, a colon and 32 bytes in Base64");
    URI address = publicUrl.isEmpty() ? URI.create(API_URL) : address("SLACK_PUBLIC_URL", API_URL);
    TokenKeys read = TokenKeys.read(keys);
    faults.addAll(read.faults());
    return new OAuth(clientId, clientSecret, address, read.keys());
  }

  private String required(String name, String what) {
    String text = text(name);
    if (text == null) {
      faults.add(name + " must be set with SLACK_CLIENT_ID: " + what + ".");
      return "";
    }
    return text;
  }

  private @Nullable String token(String name, String other) {
    String token = text(name);
    if (token != null && token.startsWith(other)) {
      faults.add(
          name
              + " must not start with "
              + other
              + ".\nMaybe SLACK_APP_TOKEN and SLACK_BOT_TOKEN stand in each other's place.");
    }
    return token;
  }

  private URI address(String name, String otherwise) {
    String text = text(name);
    URI address = AuthorizePage.address(text == null ? otherwise : text);
    if (address == null) {
      faults.add(name + " (" + text + ") must be an http or https address without a query.");
      return URI.create(API_URL);
    }
    return address;
  }

  private int number(String name, int otherwise, int most) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    if (text.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    faults.add(name + " (" + text + ") must be a whole number in 1 to " + most + ".");
    return otherwise;
  }

  private @Nullable String text(String name) {
    String text = environment.getOrDefault(name, "").strip();
    return text.isEmpty() ? null : text;
  }
}
