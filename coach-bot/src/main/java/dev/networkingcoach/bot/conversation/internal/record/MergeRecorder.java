package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;

/** Makes one person of two contacts. */
public final class MergeRecorder {
  private final ConversationTurn turn;

  /** Merges in this turn. */
  public MergeRecorder(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Makes one person of two contacts, of which the second stays. */
  public Reply merge(String from, String into) {
    if (turn.people().contact(from).isEmpty() || turn.people().contact(into).isEmpty()) {
      return ReplyShapes.problem(
          "One of the two is not among your contacts any more; nothing was changed.");
    }
    if (from.equals(into)) {
      return ReplyShapes.problem("Both names are one contact already; nothing was changed.");
    }
    return new EntryRecorder(turn).record(List.of(new Change.Merged(from, into)), List.of(into));
  }
}
