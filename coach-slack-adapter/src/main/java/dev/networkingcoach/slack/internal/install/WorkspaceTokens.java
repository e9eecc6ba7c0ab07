package dev.networkingcoach.slack.internal.install;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace lets the app act with. Its text form holds no secret.
 *
 * @param bot the token of the bot
 * @param refresh the token to renew it with; null where it stays as it is
 * @param expires when the bot's token ends; null for never
 */
public record WorkspaceTokens(String bot, @Nullable String refresh, @Nullable Instant expires) {

  @Override
  public String toString() {
    return "Tokens[expires=" + expires + "]";
  }
}
