package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.record.Undoing;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.Dates;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.List;

/** Records what the owner answers to an advice instead of doing it. */
public final class Answers {
  private Answers() {}

  /** Puts an advice off until a day. */
  public static Reply snooze(Turn turn, Advice advice, LocalDate until) {
    return record(
        turn,
        Responses.snoozed(advice, until, turn),
        "Put off until " + Dates.written(until, turn.today()) + ": " + advice.headline() + ".");
  }

  /** Puts an advice away. */
  public static Reply dismiss(Turn turn, Advice advice) {
    return record(turn, Responses.dismissed(advice, turn), "Put away: " + advice.headline() + ".");
  }

  /** Silences a rule. */
  public static Reply mute(Turn turn, String rule) {
    return record(
        turn,
        Responses.muted(rule, turn),
        "No more advice of the rule " + rule + ". \"unmute " + rule + "\" brings it back.");
  }

  /** Lets a rule speak again. */
  public static Reply unmute(Turn turn, String rule) {
    boolean isMuted =
        turn.network().responses().stream().anyMatch(response -> rule.equals(response.rule()));
    return isMuted
        ? record(turn, new Change.Unanswered(null, rule), "The rule " + rule + " may speak again.")
        : Replies.words("The rule " + rule + " is not muted.");
  }

  private static Reply record(Turn turn, Change change, String words) {
    Journal.Recorded recorded = turn.record(List.of(change));
    Button undo =
        Replies.button("Undo", Token.of(Undoing.VERB, recorded.number(), turn.known().number()));
    boolean known = recorded.repeated() && !turn.event().again();
    String text = known ? "That counts already. " + words : words;
    return Replies.words(text, undo, Buttons.today());
  }
}
