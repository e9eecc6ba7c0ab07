package dev.networkingcoach.bot.conversation.internal.done;

import static dev.networkingcoach.bot.conversation.internal.done.DoneTexts.TEXTS;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.NewIds;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Done with a meeting: prepared for it, or what came of it. */
final class MeetingCompletion {
  private MeetingCompletion() {}

  static void register(Map<Action, AdviceCompletion> all) {
    all.put(Action.LOG_OUTCOME, MeetingCompletion::outcome);
    all.put(Action.PREPARE, MeetingCompletion::read);
    all.put(Action.BRIEF_EVENT, MeetingCompletion::read);
  }

  private static CompletionOutcome outcome(Advice advice, String way, ConversationTurn turn) {
    Optional<Meeting> meeting = meeting(advice, turn);
    if (meeting.isEmpty()) {
      return CompletionOutcome.Facts.of(ResponseChanges.dismissed(advice, turn));
    }
    return switch (way) {
      case ButtonTokens.OFF ->
          CompletionOutcome.Facts.of(new Change.Removed(FactKind.MEETING, meeting.get().id()));
      case ButtonTokens.MET -> told(advice, meeting.get(), InteractionKind.MET, turn);
      case ButtonTokens.TALKED -> told(advice, meeting.get(), InteractionKind.TALKED, turn);
      default -> new CompletionOutcome.Choice(TEXTS.whatCameOfIt(), ButtonTokens.OUTCOMES);
    };
  }

  /** The subject of an advice about a meeting is the meeting. */
  private static Optional<Meeting> meeting(Advice advice, ConversationTurn turn) {
    String id = AdviceCompletions.subject(advice);
    return turn.network().meetings().stream()
        .filter(meeting -> meeting.id().equals(id))
        .findFirst();
  }

  private static CompletionOutcome told(
      Advice advice, Meeting meeting, InteractionKind kind, ConversationTurn turn) {
    List<Change> changes =
        advice.contacts().stream()
            .<Change>map(
                contact ->
                    new Change.Happened(
                        Interaction.builder(
                                NewIds.happening(turn.now(), turn.said().entry() + contact, 0),
                                contact,
                                meeting.on(),
                                kind)
                            .what(meeting.purpose())
                            .build()))
            .toList();
    return new CompletionOutcome.Facts(changes, CompletionOutcome.Rest.FOR_GOOD);
  }

  /** Who has read it is prepared: no fact says more. */
  private static CompletionOutcome read(Advice advice, String way, ConversationTurn turn) {
    return CompletionOutcome.Facts.of(ResponseChanges.dismissed(advice, turn));
  }
}
