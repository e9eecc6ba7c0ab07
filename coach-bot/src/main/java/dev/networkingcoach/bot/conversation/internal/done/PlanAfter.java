package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import java.util.List;

/** What the plan would be after something that is not recorded yet. */
final class PlanAfter {
  private final ConversationTurn turn;

  PlanAfter(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Whether the rule would speak still, though something of this happened. */
  boolean stays(Advice advice, List<Change> changes) {
    NetworkBuilder after = turn.network().toBuilder();
    boolean isForeseen = false;
    for (Change change : changes) {
      if (change instanceof Change.Happened happened) {
        after.interactions(happened.interaction());
        isForeseen = true;
      } else if (change instanceof Change.Introduced introduced) {
        after.introductions(introduced.introduction());
        isForeseen = true;
      }
    }
    return isForeseen
        && turn.services().coach().advise(after.build(), turn.today()).advice().stream()
            .anyMatch(one -> one.key().equals(advice.key()));
  }
}
