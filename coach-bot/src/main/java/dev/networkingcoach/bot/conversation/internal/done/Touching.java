package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.form.Forms;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.language.command.Matter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Done with getting in touch. */
final class Touching {
  private Touching() {}

  static void register(Map<Action, Completion> all) {
    all.put(Action.FOLLOW_UP, Touching::followUp);
    all.put(Action.FOLLOW_UP_AGAIN, Touching::talked);
    all.put(Action.LET_GO_OR_REOPEN, Touching::letGoOrReopen);
    all.put(Action.GET_TO_KNOW, Touching::talked);
    all.put(Action.KEEP_WARM, Touching::talked);
    all.put(Action.RECONNECT, Touching::talked);
    all.put(Action.REVIVE, Touching::talked);
    all.put(
        Action.REPLY,
        (advice, way, turn) -> Outcome.Facts.of(Completions.wrote(advice, null, turn)));
    all.put(
        Action.CONGRATULATE,
        (advice, way, turn) -> Outcome.Facts.of(Completions.wrote(advice, "happy birthday", turn)));
    all.put(Action.THANK, Touching::thanked);
    all.put(Action.RESUME, (advice, way, turn) -> new Outcome.Ask(Forms.LOG.open(turn, "TALKED")));
    all.put(
        Action.INVEST_IN_EXISTING,
        (advice, way, turn) ->
            new Outcome.Ask(Forms.TOUCHED.open(turn, advice.contacts().toArray())));
    all.put(
        Action.ASK_ABOUT_THEM,
        (advice, way, turn) -> new Outcome.Ask(Forms.LEARN.open(turn, advice.contacts().get(0))));
    all.put(
        Action.IDENTIFY,
        (advice, way, turn) -> new Outcome.Ask(Forms.DETAILS.open(turn, advice.contacts().get(0))));
  }

  private static Outcome talked(Advice advice, String way, Turn turn) {
    return Outcome.Facts.of(
        Completions.happened(InteractionKind.TALKED, advice, Matter.NONE, turn));
  }

  /** Who wrote on the very day of the meeting has followed up. */
  private static Outcome followUp(Advice advice, String way, Turn turn) {
    Change wrote = Completions.wrote(advice, null, turn);
    return new Outcome.Facts(List.of(wrote), Outcome.Rest.FOR_GOOD);
  }

  private static Outcome letGoOrReopen(Advice advice, String way, Turn turn) {
    if (way.equals("reopened")) {
      return talked(advice, way, turn);
    }
    if (way.equals("let-go")) {
      return Outcome.Facts.of(Responses.dismissed(advice, turn));
    }
    Map<String, String> options = new LinkedHashMap<>();
    options.put("reopened", "I wrote to them");
    options.put("let-go", "Let it go");
    return new Outcome.Choice("What did you do?", options);
  }

  private static Outcome thanked(Advice advice, String way, Turn turn) {
    return Outcome.Facts.of(
        Completions.happened(InteractionKind.THANKED, advice, Matter.NONE, turn));
  }
}
