package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.form.Forms;
import dev.networkingcoach.bot.conversation.internal.record.ContactChanges;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.who.Someone;
import java.util.List;
import java.util.Map;

/** Done with the list of advocates. */
final class Advocating {
  private Advocating() {}

  static void register(Map<Action, Completion> all) {
    all.put(Action.NOMINATE, (advice, way, turn) -> listed(advice, Advocacy.CANDIDATE, turn));
    all.put(Action.RECOGNISE, (advice, way, turn) -> listed(advice, Advocacy.ADVOCATE, turn));
    all.put(Action.FIND_ADVOCATE, Advocating::find);
  }

  private static Outcome listed(Advice advice, Advocacy advocacy, Turn turn) {
    List<Change> changes =
        advice.contacts().stream()
            .flatMap(id -> turn.people().contact(id).stream())
            .flatMap(
                contact ->
                    ContactChanges.advocacy(Someone.of(contact), advocacy, turn.today()).stream())
            .toList();
    return new Outcome.Facts(changes, Outcome.Rest.WEEK);
  }

  private static Outcome find(Advice advice, String way, Turn turn) {
    String market = String.join(" ", advice.topics());
    return new Outcome.Ask(
        Forms.FIND_ADVOCATE.open(
            turn, market, advice.contacts().isEmpty() ? "" : advice.contacts().get(0)));
  }
}
