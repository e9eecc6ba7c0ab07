package dev.networkingcoach.slack.internal.oauth;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.networkingcoach.slack.internal.install.WorkspaceTokens;
import java.time.Instant;

/** Tokens as Slack grants them. */
final class GrantedTokens {

  private GrantedTokens() {}

  static WorkspaceTokens of(OAuthV2AccessResponse answer, Instant now) {
    Integer seconds = answer.getExpiresIn();
    boolean stays = answer.getRefreshToken() == null || seconds == null || seconds == 0;
    return stays
        ? new WorkspaceTokens(answer.getAccessToken(), null, null)
        : new WorkspaceTokens(
            answer.getAccessToken(), answer.getRefreshToken(), now.plusSeconds(seconds));
  }
}
