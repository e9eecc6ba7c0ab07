package dev.networkingcoach.slack;

import dev.networkingcoach.api.store.TokenCipher;
import dev.networkingcoach.http.WebEndpoint;
import dev.networkingcoach.slack.SlackAdapterBuilder.Stores;
import dev.networkingcoach.slack.SlackSettings.OAuth;
import dev.networkingcoach.slack.SlackSettings.TokenKey;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.api.WebApi;
import dev.networkingcoach.slack.internal.install.SingleInstallation;
import dev.networkingcoach.slack.internal.install.StoredInstallations;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallation;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallations;
import dev.networkingcoach.slack.internal.oauth.InstallEndpoint;
import dev.networkingcoach.slack.internal.oauth.OAuthStates;
import dev.networkingcoach.slack.internal.oauth.OauthApp;
import dev.networkingcoach.slack.internal.oauth.RedirectEndpoint;
import dev.networkingcoach.slack.internal.oauth.TokenOwner;
import dev.networkingcoach.slack.internal.oauth.TokenRenewal;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One workspace with the token of the settings, or many that install the app. */
final class WorkspaceTenancy {
  private static final Logger LOG = LoggerFactory.getLogger(WorkspaceTenancy.class);

  private final WorkspaceInstallations installations;
  private final UnaryOperator<WorkspaceInstallation> renewal;
  private final List<WebEndpoint> endpoints;

  WorkspaceTenancy(SlackSettings settings, WebApi api, Stores stores, InstantSource clock) {
    OAuth oauth = settings.oauth();
    if (oauth == null) {
      String token = Objects.requireNonNull(settings.botToken(), "checked by the settings");
      this.installations =
          new SingleInstallation(
              () -> TokenOwner.installation(api, token), stores.tenants(), clock);
      this.renewal = UnaryOperator.identity();
      this.endpoints = List.of();
      return;
    }
    StoredInstallations stored =
        new StoredInstallations(stores.tenants(), cipher(oauth.tokenKeys()), clock);
    OauthApp app =
        new OauthApp(
            oauth.clientId(),
            oauth.clientSecret(),
            settings.authorizeUrl(),
            oauth.publicUrl().resolve("slack/oauth/callback"));
    OAuthStates states = new OAuthStates(oauth.clientSecret(), stores.seen(), clock);
    this.installations = stored;
    this.renewal = new TokenRenewal(app, api, stored, clock);
    this.endpoints =
        List.of(
            new InstallEndpoint(app, states),
            new RedirectEndpoint(app, states, api, stored, clock));
  }

  private static TokenCipher cipher(List<TokenKey> keys) {
    Map<String, String> byId = new LinkedHashMap<>();
    keys.forEach(key -> byId.put(key.id(), key.base64()));
    return new TokenCipher(byId, "SLACK_TOKEN_KEYS");
  }

  WorkspaceInstallations installations() {
    return installations;
  }

  UnaryOperator<WorkspaceInstallation> renewal() {
    return renewal;
  }

  List<WebEndpoint> endpoints() {
    return endpoints;
  }

  /**
   * Looks whether Slack takes the token of the settings, and encrypts anew what old keys encrypted.
   *
   * @return false where Slack cannot be reached, so that nothing is known of the token yet
   * @throws TokenRefusedException if it does not take it
   */
  boolean check() {
    boolean known = true;
    if (installations instanceof SingleInstallation single) {
      known = load(single);
    } else if (installations instanceof StoredInstallations stored) {
      stored.encryptAnew();
    }
    installations.forgetRemoved();
    return known;
  }

  private static boolean load(SingleInstallation single) {
    try {
      single.load();
      return true;
    } catch (SlackFailure failed) {
      if (failed.kind() != SlackFailure.Kind.AWAY && failed.kind() != SlackFailure.Kind.LIMIT) {
        single.refused();
        throw new TokenRefusedException("SLACK_BOT_TOKEN", failed);
      }
      LOG.warn("Slack does not tell yet whose token SLACK_BOT_TOKEN is: {}", failed.reason());
      return false;
    }
  }

  void forgetRemoved() {
    installations.forgetRemoved();
  }
}
