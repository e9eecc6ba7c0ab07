package dev.networkingcoach.bot.conversation.internal.done;

import static dev.networkingcoach.bot.conversation.internal.done.DoneTexts.TEXTS;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.record.EntryUndo;
import dev.networkingcoach.bot.conversation.internal.show.AdviceKinds;
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
        List.of(ResponseChanges.snoozed(advice, until, turn)),
        TEXTS.putOffUntil(DatePhrases.written(until, turn.today()), advice.headline()));
  }

  /** Puts an advice away. */
  public static Reply dismiss(ConversationTurn turn, Advice advice) {
    return record(
        turn, List.of(ResponseChanges.dismissed(advice, turn)), TEXTS.putAway(advice.headline()));
  }

  /** Silences rules. */
  public static Reply mute(ConversationTurn turn, List<String> rules) {
    List<Change> muted = rules.stream().map(rule -> ResponseChanges.muted(rule, turn)).toList();
    return record(turn, muted, TEXTS.noMoreAdviceOf(new AdviceKinds(turn).of(rules)));
  }

  /** Lets rules speak again. */
  public static Reply unmute(ConversationTurn turn, List<String> rules) {
    List<String> muted =
        rules.stream()
            .filter(
                rule ->
                    turn.network().responses().stream()
                        .anyMatch(response -> rule.equals(response.rule())))
            .toList();
    AdviceKinds kinds = new AdviceKinds(turn);
    return muted.isEmpty()
        ? ReplyShapes.words(TEXTS.isNotMuted(kinds.of(rules)))
        : record(
            turn,
            muted.stream().<Change>map(rule -> new Change.Unanswered(null, rule)).toList(),
            TEXTS.maySpeakAgain(kinds.of(muted)));
  }

  private static Reply record(ConversationTurn turn, List<Change> changes, String words) {
    Journal.Recorded recorded = turn.record(changes);
    Button undo =
        ReplyShapes.button(
            TEXTS.undo(), ButtonToken.of(EntryUndo.VERB, recorded.number(), turn.known().number()));
    boolean known = recorded.repeated() && !turn.event().again();
    String text = known ? TEXTS.thatCountsAlready(words) : words;
    return ReplyShapes.words(text, undo, ButtonTokens.today());
  }
}
