package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;

/** What it takes to be done with advice of one action. */
@FunctionalInterface
interface Completion {

  /**
   * What it takes.
   *
   * @param advice the advice, one of the plan of this turn
   * @param way which of several ways; empty where none was chosen yet
   */
  Outcome complete(Advice advice, String way, Turn turn);
}
