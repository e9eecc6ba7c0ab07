package dev.networkingcoach.slack.internal.oauth;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.networkingcoach.slack.internal.api.WebApi;
import dev.networkingcoach.slack.internal.install.WorkspaceInstallation;
import dev.networkingcoach.slack.internal.install.WorkspaceTokens;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import java.util.Objects;

/** Whose a token of the settings is. */
public final class TokenOwner {

  private TokenOwner() {}

  /**
   * The installation of a token.
   *
   * @throws dev.networkingcoach.slack.internal.api.SlackFailure if Slack does not know it
   */
  public static WorkspaceInstallation installation(WebApi api, String token) {
    AuthTestResponse answer = api.call(token, "auth.test", methods -> methods.authTest(r -> r));
    String team = answer.isEnterpriseInstall() ? null : answer.getTeamId();
    return new WorkspaceInstallation(
        new Workspace(answer.getEnterpriseId(), team),
        Objects.requireNonNullElse(answer.getUserId(), ""),
        new WorkspaceTokens(token, null, null));
  }
}
