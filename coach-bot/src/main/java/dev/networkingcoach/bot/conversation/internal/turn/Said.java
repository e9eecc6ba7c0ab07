package dev.networkingcoach.bot.conversation.internal.turn;

import java.util.Map;

/**
 * What a person did, as far as it is recorded.
 *
 * @param entry the id under which it is recorded: the same when it arrives again
 * @param text the words, to say them again once a name is clear; empty where there were none
 * @param choices who is meant by names as they were written: an id, or {@link #NEW}
 */
public record Said(String entry, String text, Map<String, String> choices) {
  /** The choice of somebody who is not among the contacts yet. */
  public static final String NEW = "+";

  /** Copies the map. */
  public Said {
    choices = Map.copyOf(choices);
  }

  /** Something done without words. */
  public static Said silently(String entry) {
    return new Said(entry, "", Map.of());
  }
}
