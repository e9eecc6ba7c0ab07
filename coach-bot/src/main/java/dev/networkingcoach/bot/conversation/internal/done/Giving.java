package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.form.Forms;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.language.command.Matter;
import java.util.Map;

/** Done with giving. */
final class Giving {
  private static final String GOOD_WORDS = "INTRODUCTION REFERRAL RECOMMENDATION";

  private Giving() {}

  static void register(Map<Action, Completion> all) {
    all.put(Action.GIVE, Giving::give);
    all.put(Action.BRING_VALUE, Giving::give);
    all.put(Action.WARM_UP, Giving::warmUp);
    all.put(Action.ADVOCATE_FOR, Giving::speakFor);
    all.put(Action.SHARE, Giving::share);
    all.put(Action.STOP_PITCHING, Giving::stopPitching);
  }

  private static Outcome give(Advice advice, String way, Turn turn) {
    return new Outcome.Ask(Forms.GIVE.open(turn, advice.contacts().get(0), ""));
  }

  private static Outcome speakFor(Advice advice, String way, Turn turn) {
    return new Outcome.Ask(Forms.GIVE.open(turn, advice.contacts().get(0), GOOD_WORDS));
  }

  /** What warms up depends on the stage: thanks, a gift, or patience. */
  private static Outcome warmUp(Advice advice, String way, Turn turn) {
    return switch (turn.explain(advice.contacts().get(0)).standing().stage()) {
      case THANK ->
          Outcome.Facts.of(
              Completions.happened(InteractionKind.THANKED, advice, Matter.NONE, turn));
      case GIVE -> give(advice, way, turn);
      default ->
          Outcome.Facts.of(Completions.happened(InteractionKind.TALKED, advice, Matter.NONE, turn));
    };
  }

  private static Outcome share(Advice advice, String way, Turn turn) {
    Matter matter = new Matter(Favour.KNOWLEDGE, null, null, Completions.anchor(advice));
    return Outcome.Facts.of(Completions.happened(InteractionKind.GAVE, advice, matter, turn));
  }

  /** No fact takes a pitch back: having read it is all there is to do. */
  private static Outcome stopPitching(Advice advice, String way, Turn turn) {
    return Outcome.Facts.of(Responses.dismissed(advice, turn));
  }
}
