package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.form.FormKinds;
import dev.networkingcoach.bot.conversation.internal.record.SaidContactChanges;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import java.util.List;
import java.util.Map;

/** Done with the list of advocates. */
final class AdvocateCompletion {
  private AdvocateCompletion() {}

  static void register(Map<Action, AdviceCompletion> all) {
    all.put(Action.NOMINATE, (advice, way, turn) -> listed(advice, Advocacy.CANDIDATE, turn));
    all.put(Action.RECOGNISE, (advice, way, turn) -> listed(advice, Advocacy.ADVOCATE, turn));
    all.put(Action.FIND_ADVOCATE, AdvocateCompletion::find);
  }

  private static CompletionOutcome listed(Advice advice, Advocacy advocacy, ConversationTurn turn) {
    List<Change> changes =
        advice.contacts().stream()
            .flatMap(id -> turn.people().contact(id).stream())
            .flatMap(
                contact ->
                    SaidContactChanges.advocacy(MeantPerson.of(contact), advocacy, turn.today())
                        .stream())
            .toList();
    return new CompletionOutcome.Facts(changes, CompletionOutcome.Rest.WEEK);
  }

  private static CompletionOutcome find(Advice advice, String way, ConversationTurn turn) {
    String market = String.join(" ", advice.topics());
    return new CompletionOutcome.Ask(
        FormKinds.FIND_ADVOCATE.open(
            turn, market, advice.contacts().isEmpty() ? "" : advice.contacts().get(0)));
  }
}
