package dev.networkingcoach.bot.conversation.internal.done;

import static dev.networkingcoach.bot.conversation.internal.done.DoneTexts.TEXTS;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.language.command.Matter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Done with asking. */
final class AskCompletion {
  private AskCompletion() {}

  static void register(Map<Action, AdviceCompletion> all) {
    all.put(Action.ASK, AskCompletion::ask);
    all.put(
        Action.ASK_FOR_RECOMMENDATION,
        (advice, way, turn) ->
            CompletionOutcome.Facts.of(
                AdviceCompletions.happened(
                    InteractionKind.ASKED,
                    advice,
                    new Matter(Favour.RECOMMENDATION, null, null, null),
                    turn)));
    all.put(Action.NUDGE_ASK, AskCompletion::nudge);
    all.put(Action.ASK_FOR_INTRODUCTION, AskCompletion::askForIntroduction);
    all.put(Action.TRY_ANOTHER_PATH, AskCompletion::askForIntroduction);
  }

  private static CompletionOutcome ask(Advice advice, String way, ConversationTurn turn) {
    String what = SentencePieces.and(advice.topics());
    return CompletionOutcome.Facts.of(
        AdviceCompletions.happened(InteractionKind.ASKED, advice, Matter.of(what), turn));
  }

  private static CompletionOutcome nudge(Advice advice, String way, ConversationTurn turn) {
    return switch (way) {
      case "got" ->
          CompletionOutcome.Facts.of(
              AdviceCompletions.happened(InteractionKind.RECEIVED, advice, Matter.NONE, turn));
      case "declined" ->
          CompletionOutcome.Facts.of(
              AdviceCompletions.happened(InteractionKind.DECLINED, advice, Matter.NONE, turn));
      case "again" -> {
        Matter matter = Matter.of(TEXTS.askedWhatBecameOfIt());
        yield new CompletionOutcome.Facts(
            List.of(AdviceCompletions.happened(InteractionKind.TALKED, advice, matter, turn)),
            CompletionOutcome.Rest.TWO_WEEKS);
      }
      default -> whatBecameOfIt();
    };
  }

  private static CompletionOutcome whatBecameOfIt() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("got", TEXTS.iGotIt());
    options.put("declined", TEXTS.theyDeclined());
    options.put("again", TEXTS.iAskedAgain());
    return new CompletionOutcome.Choice(TEXTS.whatBecameOfIt(), options);
  }

  /** The ask is open from now on; the same advice would come back only to say "warm up". */
  private static CompletionOutcome askForIntroduction(
      Advice advice, String way, ConversationTurn turn) {
    String target = advice.target();
    Interaction asked =
        ((Change.Happened)
                AdviceCompletions.happened(InteractionKind.ASKED, advice, Matter.NONE, turn))
            .interaction();
    Change change =
        new Change.Happened(
            Interaction.builder(asked.id(), asked.contact(), asked.on(), asked.kind())
                .favour(Favour.INTRODUCTION)
                .target(target)
                .build());
    return new CompletionOutcome.Facts(List.of(change), CompletionOutcome.Rest.TWO_WEEKS);
  }
}
