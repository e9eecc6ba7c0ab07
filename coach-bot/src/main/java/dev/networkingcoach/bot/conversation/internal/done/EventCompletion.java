package dev.networkingcoach.bot.conversation.internal.done;

import static dev.networkingcoach.bot.conversation.internal.done.DoneTexts.TEXTS;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.form.FormKinds;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Done with events. */
final class EventCompletion {
  private EventCompletion() {}

  static void register(Map<Action, AdviceCompletion> all) {
    all.put(
        Action.SET_EVENT_PURPOSE,
        (advice, way, turn) ->
            new CompletionOutcome.Ask(
                FormKinds.EVENT_PURPOSE.open(turn, AdviceCompletions.anchor(advice))));
    all.put(
        Action.PLAN_WHO_TO_MEET,
        (advice, way, turn) ->
            new CompletionOutcome.Ask(
                FormKinds.EVENT_MEET.open(turn, AdviceCompletions.anchor(advice))));
    all.put(Action.RECONSIDER_EVENT, EventCompletion::reconsider);
    all.put(Action.LOG_MEETINGS, EventCompletion::logMeetings);
    all.put(Action.CHOOSE_FOCUS, EventCompletion::chooseFocus);
  }

  private static CompletionOutcome reconsider(Advice advice, String way, ConversationTurn turn) {
    if (way.equals("stay-away")) {
      return CompletionOutcome.Facts.of(
          new Change.Removed(FactKind.EVENT, AdviceCompletions.anchor(advice)));
    }
    if (way.equals("go")) {
      return CompletionOutcome.Facts.of(ResponseChanges.dismissed(advice, turn));
    }
    Map<String, String> options = new LinkedHashMap<>();
    options.put("stay-away", TEXTS.iWillNotGo());
    options.put("go", TEXTS.iGoAllTheSame());
    return new CompletionOutcome.Choice(TEXTS.whatDidYouDecide(), options);
  }

  private static CompletionOutcome logMeetings(Advice advice, String way, ConversationTurn turn) {
    String id = AdviceCompletions.anchor(advice);
    LocalDate on =
        turn.network().events().stream()
            .filter(event -> event.id().equals(id))
            .map(Event::on)
            .findFirst()
            .orElse(turn.today());
    return new CompletionOutcome.Ask(FormKinds.LOG.open(turn, "MET", on, id, ""));
  }

  private static CompletionOutcome chooseFocus(Advice advice, String way, ConversationTurn turn) {
    List<Change> changes =
        advice.contacts().stream()
            .<Change>map(id -> new Change.ContactSet(id, ContactField.FOCUS, "true"))
            .toList();
    return new CompletionOutcome.Facts(changes, CompletionOutcome.Rest.WEEK);
  }
}
