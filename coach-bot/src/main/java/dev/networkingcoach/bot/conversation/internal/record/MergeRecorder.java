package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

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
      return ReplyShapes.problem(TEXTS.oneOfTheTwoIs());
    }
    if (from.equals(into)) {
      return ReplyShapes.problem(TEXTS.bothNamesAreOneContact());
    }
    return new EntryRecorder(turn).record(List.of(new Change.Merged(from, into)), List.of(into));
  }
}
