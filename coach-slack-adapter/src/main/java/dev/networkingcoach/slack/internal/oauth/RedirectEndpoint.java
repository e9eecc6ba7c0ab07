package dev.networkingcoach.slack.internal.oauth;

import static dev.networkingcoach.slack.internal.oauth.InstallTexts.TEXTS;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.networkingcoach.http.RefusalLog;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.http.WebRequest;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.api.WebApi;
import dev.networkingcoach.slack.internal.install.StoredInstallations;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallation;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where an admin comes back to who allowed the app. Thread-safe. */
public final class RedirectEndpoint implements WebEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(RedirectEndpoint.class);
  private static final int OK = 200;
  private static final int BAD = 400;
  private static final int BAD_GATEWAY = 502;

  private final OauthApp app;
  private final OAuthStates states;
  private final WebApi api;
  private final StoredInstallations installations;
  private final InstantSource clock;
  private final RefusalLog refusals;

  /** An endpoint for this app. */
  public RedirectEndpoint(
      OauthApp app,
      OAuthStates states,
      WebApi api,
      StoredInstallations installations,
      InstantSource clock) {
    this.app = app;
    this.states = states;
    this.api = api;
    this.installations = installations;
    this.clock = clock;
    this.refusals = new RefusalLog(LOG, clock);
  }

  @Override
  public String path() {
    return "/slack/oauth/callback";
  }

  @Override
  public int mostBytes() {
    return 0;
  }

  @Override
  public Optional<WebResponse> answer(WebRequest request) {
    return request.method().equals("GET") ? Optional.of(get(request)) : Optional.empty();
  }

  private WebResponse get(WebRequest request) {
    if (!states.isValid(parameter(request, "state"), request)) {
      refusals.refused("An install was refused: it did not start here, or too long ago.");
      return InstallPage.of(BAD, TEXTS.notStartedTitle(), TEXTS.notStarted(), again());
    }
    String code = parameter(request, "code");
    if (code.isEmpty()) {
      return InstallPage.of(OK, TEXTS.notInstalledTitle(), TEXTS.notAllowed(), again());
    }
    return install(code);
  }

  private WebResponse install(String code) {
    try {
      OAuthV2AccessResponse answer =
          app.ask(api, r -> r.code(code).redirectUri(app.redirect().toString()));
      installations.save(installation(answer));
      return InstallPage.of(OK, TEXTS.installedTitle(), TEXTS.installed(), null);
    } catch (SlackFailure failed) {
      LOG.error("an install failed: {}", failed.reason());
      return InstallPage.of(BAD_GATEWAY, TEXTS.notInstalledTitle(), TEXTS.notConfirmed(), again());
    }
  }

  /**
   * At the public address: the cookie of an install belongs to it, and to no other name of ours.
   */
  private URI again() {
    return app.redirect().resolve("../install");
  }

  private WorkspaceInstallation installation(OAuthV2AccessResponse answer) {
    String enterprise = answer.getEnterprise() == null ? null : answer.getEnterprise().getId();
    String team = answer.getTeam() == null ? null : answer.getTeam().getId();
    return new WorkspaceInstallation(
        new Workspace(enterprise, answer.isEnterpriseInstall() ? null : team),
        Objects.requireNonNullElse(answer.getBotUserId(), ""),
        GrantedTokens.of(answer, clock.instant()));
  }

  private static String parameter(WebRequest request, String name) {
    for (String pair : request.query().split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        try {
          return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
          return "";
        }
      }
    }
    return "";
  }
}
