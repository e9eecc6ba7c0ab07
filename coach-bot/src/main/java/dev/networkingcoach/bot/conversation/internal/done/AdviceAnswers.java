package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.record.EntryUndo;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.List;

/** Records what the owner answers to an advice instead of doing it. */
public final class AdviceAnswers {
  private AdviceAnswers() {}

  /** Puts an advice off until a day. */
  public static Reply snooze(ConversationTurn turn, Advice advice, LocalDate until) {
    return record(
        turn,
        ResponseChanges.snoozed(advice, until, turn),
        "Put off until "
            + DatePhrases.written(until, turn.today())
            + ": "
            + advice.headline()
            + ".");
  }

  /** Puts an advice away. */
  public static Reply dismiss(ConversationTurn turn, Advice advice) {
    return record(
        turn, ResponseChanges.dismissed(advice, turn), "Put away: " + advice.headline() + ".");
  }

  /** Silences a rule. */
  public static Reply mute(ConversationTurn turn, String rule) {
    return record(
        turn,
        ResponseChanges.muted(rule, turn),
        "No more advice of the rule " + rule + ". \"unmute " + rule + "\" brings it back.");
  }

  /** Lets a rule speak again. */
  public static Reply unmute(ConversationTurn turn, String rule) {
    boolean isMuted =
        turn.network().responses().stream().anyMatch(response -> rule.equals(response.rule()));
    return isMuted
        ? record(turn, new Change.Unanswered(null, rule), "The rule " + rule + " may speak again.")
        : ReplyShapes.words("The rule " + rule + " is not muted.");
  }

  private static Reply record(ConversationTurn turn, Change change, String words) {
    Journal.Recorded recorded = turn.record(List.of(change));
    Button undo =
        ReplyShapes.button(
            "Undo", ButtonToken.of(EntryUndo.VERB, recorded.number(), turn.known().number()));
    boolean known = recorded.repeated() && !turn.event().again();
    String text = known ? "That counts already. " + words : words;
    return ReplyShapes.words(text, undo, ButtonTokens.today());
  }
}
