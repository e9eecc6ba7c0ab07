package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;

/** What it takes to be done with advice of one action. */
@FunctionalInterface
interface AdviceCompletion {

  /**
   * What it takes.
   *
   * @param advice the advice, one of the plan of this turn
   * @param way which of several ways; empty where none was chosen yet
   */
  CompletionOutcome complete(Advice advice, String way, ConversationTurn turn);
}
