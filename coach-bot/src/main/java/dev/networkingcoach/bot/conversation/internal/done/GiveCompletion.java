package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.form.FormKinds;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.language.command.Matter;
import java.util.Map;

/** Done with giving. */
final class GiveCompletion {
  private static final String GOOD_WORDS = "INTRODUCTION REFERRAL RECOMMENDATION";

  private GiveCompletion() {}

  static void register(Map<Action, AdviceCompletion> all) {
    all.put(Action.GIVE, GiveCompletion::give);
    all.put(Action.BRING_VALUE, GiveCompletion::give);
    all.put(Action.WARM_UP, GiveCompletion::warmUp);
    all.put(Action.ADVOCATE_FOR, GiveCompletion::speakFor);
    all.put(Action.SHARE, GiveCompletion::share);
    all.put(Action.STOP_PITCHING, GiveCompletion::stopPitching);
  }

  private static CompletionOutcome give(Advice advice, String way, ConversationTurn turn) {
    return new CompletionOutcome.Ask(FormKinds.GIVE.open(turn, advice.contacts().get(0), ""));
  }

  private static CompletionOutcome speakFor(Advice advice, String way, ConversationTurn turn) {
    return new CompletionOutcome.Ask(
        FormKinds.GIVE.open(turn, advice.contacts().get(0), GOOD_WORDS));
  }

  /** What warms up depends on the stage: thanks, a gift, or patience. */
  private static CompletionOutcome warmUp(Advice advice, String way, ConversationTurn turn) {
    return switch (turn.explain(advice.contacts().get(0)).standing().stage()) {
      case THANK ->
          CompletionOutcome.Facts.of(
              AdviceCompletions.happened(InteractionKind.THANKED, advice, Matter.NONE, turn));
      case GIVE -> give(advice, way, turn);
      default ->
          CompletionOutcome.Facts.of(
              AdviceCompletions.happened(InteractionKind.TALKED, advice, Matter.NONE, turn));
    };
  }

  private static CompletionOutcome share(Advice advice, String way, ConversationTurn turn) {
    Matter matter = new Matter(Favour.KNOWLEDGE, null, null, AdviceCompletions.anchor(advice));
    return CompletionOutcome.Facts.of(
        AdviceCompletions.happened(InteractionKind.GAVE, advice, matter, turn));
  }

  /** No fact takes a pitch back: having read it is all there is to do. */
  private static CompletionOutcome stopPitching(Advice advice, String way, ConversationTurn turn) {
    return CompletionOutcome.Facts.of(ResponseChanges.dismissed(advice, turn));
  }
}
