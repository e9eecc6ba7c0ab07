package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;

/** Makes one person of two contacts. */
public final class Merging {
  private final Turn turn;

  /** Merges in this turn. */
  public Merging(Turn turn) {
    this.turn = turn;
  }

  /** Makes one person of two contacts, of which the second stays. */
  public Reply merge(String from, String into) {
    if (turn.people().contact(from).isEmpty() || turn.people().contact(into).isEmpty()) {
      return Replies.problem(
          "One of the two is not among your contacts any more; nothing was changed.");
    }
    if (from.equals(into)) {
      return Replies.problem("Both names are one contact already; nothing was changed.");
    }
    return new Recorder(turn).record(List.of(new Change.Merged(from, into)), List.of(into));
  }
}
