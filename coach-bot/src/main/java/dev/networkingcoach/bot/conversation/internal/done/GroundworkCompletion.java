package dev.networkingcoach.bot.conversation.internal.done;

import static dev.networkingcoach.bot.conversation.internal.done.DoneTexts.TEXTS;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.form.FormKinds;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import java.util.LinkedHashMap;
import java.util.Map;

/** Done with the owner's own plan, and with groups. */
final class GroundworkCompletion {
  private GroundworkCompletion() {}

  static void register(Map<Action, AdviceCompletion> all) {
    all.put(Action.SET_PURPOSE, GroundworkCompletion::setUp);
    all.put(Action.WRITE_POSITIONING, GroundworkCompletion::setUp);
    all.put(Action.NAME_MARKETS, GroundworkCompletion::setUp);
    all.put(
        Action.SET_GOAL,
        (advice, way, turn) -> new CompletionOutcome.Ask(FormKinds.GOAL.open(turn)));
    all.put(
        Action.NAME_TARGETS,
        (advice, way, turn) -> new CompletionOutcome.Ask(FormKinds.TARGETS.open(turn)));
    all.put(Action.ENGAGE_OR_LEAVE, GroundworkCompletion::engageOrLeave);
  }

  private static CompletionOutcome setUp(Advice advice, String way, ConversationTurn turn) {
    return new CompletionOutcome.Ask(FormKinds.SETUP.open(turn));
  }

  private static CompletionOutcome engageOrLeave(Advice advice, String way, ConversationTurn turn) {
    String group = AdviceCompletions.anchor(advice);
    if (way.equals("left")) {
      return CompletionOutcome.Facts.of(new Change.Removed(FactKind.GROUP, group));
    }
    if (way.equals("engaged")) {
      return new CompletionOutcome.Ask(FormKinds.LOG.open(turn, "TALKED", "", "", group));
    }
    Map<String, String> options = new LinkedHashMap<>();
    options.put("engaged", TEXTS.iTookPart());
    options.put("left", TEXTS.iLeftIt());
    return new CompletionOutcome.Choice(TEXTS.whatDidYouDo2(), options);
  }
}
