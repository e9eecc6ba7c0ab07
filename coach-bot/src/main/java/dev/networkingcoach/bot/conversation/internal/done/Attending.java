package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.form.Forms;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Done with events. */
final class Attending {
  private Attending() {}

  static void register(Map<Action, Completion> all) {
    all.put(
        Action.SET_EVENT_PURPOSE,
        (advice, way, turn) ->
            new Outcome.Ask(Forms.EVENT_PURPOSE.open(turn, Completions.anchor(advice))));
    all.put(
        Action.PLAN_WHO_TO_MEET,
        (advice, way, turn) ->
            new Outcome.Ask(Forms.EVENT_MEET.open(turn, Completions.anchor(advice))));
    all.put(Action.RECONSIDER_EVENT, Attending::reconsider);
    all.put(Action.LOG_MEETINGS, Attending::logMeetings);
    all.put(Action.CHOOSE_FOCUS, Attending::chooseFocus);
  }

  private static Outcome reconsider(Advice advice, String way, Turn turn) {
    if (way.equals("stay-away")) {
      return Outcome.Facts.of(new Change.Removed(FactKind.EVENT, Completions.anchor(advice)));
    }
    if (way.equals("go")) {
      return Outcome.Facts.of(Responses.dismissed(advice, turn));
    }
    Map<String, String> options = new LinkedHashMap<>();
    options.put("stay-away", "I will not go");
    options.put("go", "I go all the same");
    return new Outcome.Choice("What did you decide?", options);
  }

  private static Outcome logMeetings(Advice advice, String way, Turn turn) {
    String id = Completions.anchor(advice);
    LocalDate on =
        turn.network().events().stream()
            .filter(event -> event.id().equals(id))
            .map(Event::on)
            .findFirst()
            .orElse(turn.today());
    return new Outcome.Ask(Forms.LOG.open(turn, "MET", on, id, ""));
  }

  private static Outcome chooseFocus(Advice advice, String way, Turn turn) {
    List<Change> changes =
        advice.contacts().stream()
            .<Change>map(id -> new Change.ContactSet(id, ContactField.FOCUS, "true"))
            .toList();
    return new Outcome.Facts(changes, Outcome.Rest.WEEK);
  }
}
