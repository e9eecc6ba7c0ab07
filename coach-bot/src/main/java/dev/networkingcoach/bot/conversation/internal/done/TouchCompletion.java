package dev.networkingcoach.bot.conversation.internal.done;

import static dev.networkingcoach.bot.conversation.internal.done.DoneTexts.TEXTS;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.form.FormKinds;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.language.command.Matter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Done with getting in touch. */
final class TouchCompletion {
  private TouchCompletion() {}

  static void register(Map<Action, AdviceCompletion> all) {
    all.put(Action.FOLLOW_UP, TouchCompletion::followUp);
    all.put(Action.FOLLOW_UP_AGAIN, TouchCompletion::talked);
    all.put(Action.LET_GO_OR_REOPEN, TouchCompletion::letGoOrReopen);
    all.put(Action.GET_TO_KNOW, TouchCompletion::talked);
    all.put(Action.KEEP_WARM, TouchCompletion::talked);
    all.put(Action.RECONNECT, TouchCompletion::talked);
    all.put(Action.REVIVE, TouchCompletion::talked);
    all.put(
        Action.REPLY,
        (advice, way, turn) ->
            CompletionOutcome.Facts.of(AdviceCompletions.wrote(advice, null, turn)));
    all.put(
        Action.CONGRATULATE,
        (advice, way, turn) ->
            CompletionOutcome.Facts.of(
                AdviceCompletions.wrote(advice, TEXTS.happyBirthday(), turn)));
    all.put(Action.THANK, TouchCompletion::thanked);
    all.put(
        Action.RESUME,
        (advice, way, turn) -> new CompletionOutcome.Ask(FormKinds.LOG.open(turn, "TALKED")));
    all.put(
        Action.INVEST_IN_EXISTING,
        (advice, way, turn) ->
            new CompletionOutcome.Ask(FormKinds.TOUCHED.open(turn, advice.contacts().toArray())));
    all.put(
        Action.ASK_ABOUT_THEM,
        (advice, way, turn) ->
            new CompletionOutcome.Ask(FormKinds.LEARN.open(turn, advice.contacts().get(0))));
    all.put(
        Action.IDENTIFY,
        (advice, way, turn) ->
            new CompletionOutcome.Ask(FormKinds.DETAILS.open(turn, advice.contacts().get(0))));
  }

  private static CompletionOutcome talked(Advice advice, String way, ConversationTurn turn) {
    return CompletionOutcome.Facts.of(
        AdviceCompletions.happened(InteractionKind.TALKED, advice, Matter.NONE, turn));
  }

  /** Who wrote on the very day of the meeting has followed up. */
  private static CompletionOutcome followUp(Advice advice, String way, ConversationTurn turn) {
    Change wrote = AdviceCompletions.wrote(advice, null, turn);
    return new CompletionOutcome.Facts(List.of(wrote), CompletionOutcome.Rest.FOR_GOOD);
  }

  private static CompletionOutcome letGoOrReopen(Advice advice, String way, ConversationTurn turn) {
    if (way.equals("reopened")) {
      return talked(advice, way, turn);
    }
    if (way.equals("let-go")) {
      return CompletionOutcome.Facts.of(ResponseChanges.dismissed(advice, turn));
    }
    Map<String, String> options = new LinkedHashMap<>();
    options.put("reopened", TEXTS.iWroteToThem());
    options.put("let-go", TEXTS.letItGo());
    return new CompletionOutcome.Choice(TEXTS.whatDidYouDo2(), options);
  }

  private static CompletionOutcome thanked(Advice advice, String way, ConversationTurn turn) {
    return CompletionOutcome.Facts.of(
        AdviceCompletions.happened(InteractionKind.THANKED, advice, Matter.NONE, turn));
  }
}
