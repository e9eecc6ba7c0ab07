package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.NewIds;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import java.util.Map;

/** Done with an introduction. */
final class IntroductionCompletion {
  private IntroductionCompletion() {}

  static void register(Map<Action, AdviceCompletion> all) {
    all.put(Action.INTRODUCE, IntroductionCompletion::introduce);
  }

  private static CompletionOutcome introduce(Advice advice, String way, ConversationTurn turn) {
    String id = NewIds.happening(turn.now(), turn.said().entry(), 0);
    return CompletionOutcome.Facts.of(
        new Change.Introduced(
            new Introduction(
                id, advice.contacts(), turn.today(), SentencePieces.and(advice.topics()))));
  }
}
