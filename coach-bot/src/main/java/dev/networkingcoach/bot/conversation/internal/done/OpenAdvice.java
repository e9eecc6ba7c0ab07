package dev.networkingcoach.bot.conversation.internal.done;

import static dev.networkingcoach.bot.conversation.internal.done.DoneTexts.TEXTS;

import dev.networkingcoach.api.journal.RecordedEntry;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.AdviceMark;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Optional;

/** The advice that a button or a word names, as the plan has it now. */
public final class OpenAdvice {
  private final ConversationTurn turn;

  /** The advice of this turn. */
  public OpenAdvice(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The advice that a word of a token names: its key, or its mark. */
  public Optional<Advice> find(String word) {
    return turn.plan().advice().stream()
        .filter(advice -> AdviceMark.names(word, advice))
        .findFirst();
  }

  /** The same where a meeting is to be taken out: it is out already. */
  public Reply meetingGone() {
    return ReplyShapes.words(TEXTS.meetingIsOutAlready(), ButtonTokens.today());
  }

  /** What to say where there is none: it was done just now, or is of another day. */
  public Reply gone() {
    Optional<RecordedEntry> done =
        turn.services().journal().entries(turn.owner(), Long.MAX_VALUE, 200).stream()
            .filter(entry -> entry.entry().id().equals(turn.said().entry()))
            .findFirst();
    if (done.isPresent()) {
      return new EntryRecorder(turn).record(done.get().entry().changes(), List.of());
    }
    return ReplyShapes.problem(TEXTS.thatAdviceIsNotIn(), ButtonTokens.today());
  }
}
