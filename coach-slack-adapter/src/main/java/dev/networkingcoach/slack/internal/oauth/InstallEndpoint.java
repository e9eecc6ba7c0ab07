package dev.networkingcoach.slack.internal.oauth;

import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.http.WebResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Sends an admin to the page on which the app is allowed. Thread-safe. */
public final class InstallEndpoint implements WebEndpoint {
  private static final int FOUND = 302;

  private final OauthApp app;
  private final OAuthStates states;

  /** An endpoint for this app. */
  public InstallEndpoint(OauthApp app, OAuthStates states) {
    this.app = app;
    this.states = states;
  }

  @Override
  public String path() {
    return "/slack/install";
  }

  @Override
  public int mostBytes() {
    return 0;
  }

  @Override
  public Optional<WebResponse> answer(WebRequest request) {
    if (!request.method().equals("GET")) {
      return Optional.empty();
    }
    String state = states.issue();
    String location =
        app.authorizePage()
            + "?client_id="
            + encode(app.clientId())
            + "&scope="
            + encode(String.join(",", OAuthScopes.BOT))
            + "&state="
            + encode(state)
            + "&redirect_uri="
            + encode(app.redirect().toString());
    Map<String, String> headers =
        Map.of(
            "Location",
            location,
            "Set-Cookie",
            states.cookie(state, app.redirect()),
            "Cache-Control",
            "no-store");
    return Optional.of(new WebResponse(FOUND, headers, ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
