package dev.networkingcoach.teams.internal.token;

import java.util.Optional;

/** Tokens for the bot's own requests. Implementations are thread-safe. */
@FunctionalInterface
public interface BotTokens {

  /**
   * A token that is valid now, from the cache where there is one.
   *
   * @return empty where requests go without one, which is the case in development only
   * @throws TokenException if none is to be had
   */
  Optional<String> token();

  /** No tokens: for a channel on this machine that asks for none. */
  static BotTokens none() {
    return Optional::empty;
  }
}
