package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.form.Forms;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import java.util.LinkedHashMap;
import java.util.Map;

/** Done with the owner's own plan, and with groups. */
final class Planning {
  private Planning() {}

  static void register(Map<Action, Completion> all) {
    all.put(Action.SET_PURPOSE, Planning::setUp);
    all.put(Action.WRITE_POSITIONING, Planning::setUp);
    all.put(Action.NAME_MARKETS, Planning::setUp);
    all.put(Action.SET_GOAL, (advice, way, turn) -> new Outcome.Ask(Forms.GOAL.open(turn)));
    all.put(Action.NAME_TARGETS, (advice, way, turn) -> new Outcome.Ask(Forms.TARGETS.open(turn)));
    all.put(Action.ENGAGE_OR_LEAVE, Planning::engageOrLeave);
  }

  private static Outcome setUp(Advice advice, String way, Turn turn) {
    return new Outcome.Ask(Forms.SETUP.open(turn));
  }

  private static Outcome engageOrLeave(Advice advice, String way, Turn turn) {
    String group = Completions.anchor(advice);
    if (way.equals("left")) {
      return Outcome.Facts.of(new Change.Removed(FactKind.GROUP, group));
    }
    if (way.equals("engaged")) {
      return new Outcome.Ask(Forms.LOG.open(turn, "TALKED", "", "", group));
    }
    Map<String, String> options = new LinkedHashMap<>();
    options.put("engaged", "I took part");
    options.put("left", "I left it");
    return new Outcome.Choice("What did you do?", options);
  }
}
