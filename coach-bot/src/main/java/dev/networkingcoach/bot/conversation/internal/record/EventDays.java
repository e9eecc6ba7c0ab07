package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionBuilder;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import java.util.Optional;

/**
 * Asks where somebody was met today at an event of another day: most often it was on the day of the
 * event, and nobody is met at one that is still to come. Not thread-safe.
 */
final class EventDays {
  private final ConversationTurn turn;
  private final Utterance said;

  EventDays(ConversationTurn turn) {
    this.turn = turn;
    said = turn.said();
  }

  /** The change with the day on which it was; empty where the owner left it out. */
  Optional<Change> dated(Change change) {
    if (!(change instanceof Change.Happened happened)
        || happened.interaction().kind() != InteractionKind.MET
        || !happened.interaction().on().equals(turn.today())) {
      return Optional.of(change);
    }
    Interaction met = happened.interaction();
    Optional<Event> event =
        turn.network().events().stream()
            .filter(one -> one.id().equals(met.event()) && !one.on().equals(met.on()))
            .findFirst();
    return event.isEmpty() ? Optional.of(change) : dated(happened, event.get());
  }

  private Optional<Change> dated(Change.Happened happened, Event event) {
    String question = event.id() + "?day";
    boolean isAhead = event.on().isAfter(turn.today());
    if (said.agrees(question)) {
      return Optional.of(isAhead ? happened : new Change.Happened(on(happened, event)));
    } else if (said.leavesOut(question)) {
      return isAhead ? Optional.empty() : Optional.of(happened);
    }
    String day = DatePhrases.written(event.on(), turn.today());
    throw new UnclearException(
        new WhoQuestions(turn)
            .yesOrNo(
                isAhead
                    ? TEXTS.eventIsStillToCome(event.name(), day)
                    : TEXTS.eventWasOn(event.name(), day),
                question,
                isAhead ? TEXTS.yesToday() : TEXTS.yesThen(),
                isAhead ? TEXTS.noLeaveItOut() : TEXTS.noToday()));
  }

  private static Interaction on(Change.Happened happened, Event event) {
    Interaction met = happened.interaction();
    InteractionBuilder dated =
        Interaction.builder(met.id(), met.contact(), event.on(), met.kind())
            .favour(met.favour())
            .what(met.what())
            .event(met.event())
            .group(met.group())
            .resource(met.resource())
            .target(met.target())
            .by(met.by());
    return dated.build();
  }
}
