package dev.networkingcoach.slack.internal.oauth;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.networkingcoach.slack.internal.install.Tokens;
import java.time.Instant;

/** Tokens as Slack grants them. */
final class GrantedTokens {

  private GrantedTokens() {}

  static Tokens of(OAuthV2AccessResponse answer, Instant now) {
    Integer seconds = answer.getExpiresIn();
    boolean stays = answer.getRefreshToken() == null || seconds == null || seconds == 0;
    return stays
        ? new Tokens(answer.getAccessToken(), null, null)
        : new Tokens(answer.getAccessToken(), answer.getRefreshToken(), now.plusSeconds(seconds));
  }
}
