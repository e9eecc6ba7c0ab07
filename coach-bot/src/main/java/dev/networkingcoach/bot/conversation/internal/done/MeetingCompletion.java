package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.who.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Done with a meeting: prepared for it, or what came of it. */
final class MeetingCompletion {
  private MeetingCompletion() {}

  static void register(Map<Action, Completion> all) {
    all.put(Action.LOG_OUTCOME, MeetingCompletion::outcome);
    all.put(Action.PREPARE, MeetingCompletion::read);
    all.put(Action.BRIEF_EVENT, MeetingCompletion::read);
  }

  private static Outcome outcome(Advice advice, String way, Turn turn) {
    Optional<Meeting> meeting = meeting(advice, turn);
    if (meeting.isEmpty()) {
      return Outcome.Facts.of(Responses.dismissed(advice, turn));
    }
    return switch (way) {
      case Buttons.OFF ->
          Outcome.Facts.of(new Change.Removed(FactKind.MEETING, meeting.get().id()));
      case Buttons.MET -> told(advice, meeting.get(), InteractionKind.MET, turn);
      case Buttons.TALKED -> told(advice, meeting.get(), InteractionKind.TALKED, turn);
      default -> new Outcome.Choice("What came of it?", Buttons.OUTCOMES);
    };
  }

  /** The subject of an advice about a meeting is the meeting. */
  private static Optional<Meeting> meeting(Advice advice, Turn turn) {
    String id = Completions.subject(advice);
    return turn.network().meetings().stream()
        .filter(meeting -> meeting.id().equals(id))
        .findFirst();
  }

  private static Outcome told(Advice advice, Meeting meeting, InteractionKind kind, Turn turn) {
    List<Change> changes =
        advice.contacts().stream()
            .<Change>map(
                contact ->
                    new Change.Happened(
                        Interaction.builder(
                                Ids.happening(turn.now(), turn.said().entry() + contact, 0),
                                contact,
                                meeting.on(),
                                kind)
                            .what(meeting.purpose())
                            .build()))
            .toList();
    return new Outcome.Facts(changes, Outcome.Rest.FOR_GOOD);
  }

  /** Who has read it is prepared: no fact says more. */
  private static Outcome read(Advice advice, String way, Turn turn) {
    return Outcome.Facts.of(Responses.dismissed(advice, turn));
  }
}
