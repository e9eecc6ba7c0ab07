package dev.networkingcoach.bot.conversation.internal.turn;

import java.util.Optional;

/** Words too long for a button, kept until it is pressed; the latest alone. */
public final class LongWords {
  private static final String STORED = "long-words";

  private final ConversationTurn turn;

  /** The words of the person of this turn. */
  public LongWords(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Keeps words under the entry they would be recorded as. */
  public void keep(String entry, String words) {
    turn.services().persons().put(turn.owner(), STORED, entry + "\n" + words);
  }

  /** The words kept for an entry; empty where others were kept since. */
  public Optional<String> of(String entry) {
    return turn.services()
        .persons()
        .get(turn.owner(), STORED)
        .filter(stored -> stored.startsWith(entry + "\n"))
        .map(stored -> stored.substring(entry.length() + 1));
  }
}
