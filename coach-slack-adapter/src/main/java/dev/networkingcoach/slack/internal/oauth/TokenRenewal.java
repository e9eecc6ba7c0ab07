package dev.networkingcoach.slack.internal.oauth;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.api.WebApi;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallation;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallations;
import dev.networkingcoach.slack.internal.install.WorkspaceTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews tokens two hours before they end: one call for each workspace, however many need it.
 * Thread-safe; of several servers the one that comes second takes what the first was given.
 */
public final class TokenRenewal implements UnaryOperator<WorkspaceInstallation> {
  private static final Logger LOG = LoggerFactory.getLogger(TokenRenewal.class);
  private static final Duration BEFORE = Duration.ofHours(2);

  private final OauthApp app;
  private final WebApi api;
  private final WorkspaceInstallations installations;
  private final InstantSource clock;
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  /** Renewal for this app. */
  public TokenRenewal(
      OauthApp app, WebApi api, WorkspaceInstallations installations, InstantSource clock) {
    this.app = app;
    this.api = api;
    this.installations = installations;
    this.clock = clock;
  }

  @Override
  public WorkspaceInstallation apply(WorkspaceInstallation installation) {
    if (!endsSoon(installation)) {
      return installation;
    }
    synchronized (locks.computeIfAbsent(installation.workspace().toString(), key -> new Object())) {
      WorkspaceInstallation current = reread(installation);
      return endsSoon(current) ? renew(current) : current;
    }
  }

  private boolean endsSoon(WorkspaceInstallation installation) {
    Instant expires = installation.tokens().expires();
    return expires != null && expires.minus(BEFORE).isBefore(clock.instant());
  }

  private WorkspaceInstallation reread(WorkspaceInstallation installation) {
    return installations.find(installation.workspace()).orElse(installation);
  }

  private WorkspaceInstallation renew(WorkspaceInstallation old) {
    try {
      OAuthV2AccessResponse answer =
          app.ask(api, r -> r.grantType("refresh_token").refreshToken(old.tokens().refresh()));
      WorkspaceTokens tokens = GrantedTokens.of(answer, clock.instant());
      WorkspaceInstallation renewed =
          new WorkspaceInstallation(old.workspace(), old.botUser(), tokens);
      installations.renewed(renewed);
      LOG.info("renewed the token of {}", old.workspace().tenant());
      return renewed;
    } catch (SlackFailure failed) {
      return otherwise(old, failed);
    }
  }

  private WorkspaceInstallation otherwise(WorkspaceInstallation old, SlackFailure failed) {
    WorkspaceInstallation current = reread(old);
    Instant expires = current.tokens().expires();
    if (expires != null && expires.isAfter(clock.instant())) {
      LOG.warn("{}: {}; the old token serves", old.workspace().tenant(), failed.reason());
      return current;
    }
    throw failed;
  }
}
