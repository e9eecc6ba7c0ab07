package dev.networkingcoach.bot.conversation.internal.done;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.language.command.Matter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Done with asking. */
final class Asking {
  private Asking() {}

  static void register(Map<Action, Completion> all) {
    all.put(Action.ASK, Asking::ask);
    all.put(
        Action.ASK_FOR_RECOMMENDATION,
        (advice, way, turn) ->
            Outcome.Facts.of(
                Completions.happened(
                    InteractionKind.ASKED,
                    advice,
                    new Matter(Favour.RECOMMENDATION, null, null, null),
                    turn)));
    all.put(Action.NUDGE_ASK, Asking::nudge);
    all.put(Action.ASK_FOR_INTRODUCTION, Asking::askForIntroduction);
    all.put(Action.TRY_ANOTHER_PATH, Asking::askForIntroduction);
  }

  private static Outcome ask(Advice advice, String way, Turn turn) {
    String what = Phrases.and(advice.topics());
    return Outcome.Facts.of(
        Completions.happened(InteractionKind.ASKED, advice, Matter.of(what), turn));
  }

  private static Outcome nudge(Advice advice, String way, Turn turn) {
    return switch (way) {
      case "got" ->
          Outcome.Facts.of(
              Completions.happened(InteractionKind.RECEIVED, advice, Matter.NONE, turn));
      case "declined" ->
          Outcome.Facts.of(
              Completions.happened(InteractionKind.DECLINED, advice, Matter.NONE, turn));
      case "again" -> {
        Matter matter = Matter.of("asked what became of it");
        yield new Outcome.Facts(
            List.of(Completions.happened(InteractionKind.TALKED, advice, matter, turn)),
            Outcome.Rest.TWO_WEEKS);
      }
      default -> whatBecameOfIt();
    };
  }

  private static Outcome whatBecameOfIt() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("got", "I got it");
    options.put("declined", "They declined");
    options.put("again", "I asked again");
    return new Outcome.Choice("What became of it?", options);
  }

  /** The ask is open from now on; the same advice would come back only to say "warm up". */
  private static Outcome askForIntroduction(Advice advice, String way, Turn turn) {
    String target = advice.target();
    Interaction asked =
        ((Change.Happened) Completions.happened(InteractionKind.ASKED, advice, Matter.NONE, turn))
            .interaction();
    Change change =
        new Change.Happened(
            Interaction.builder(asked.id(), asked.contact(), asked.on(), asked.kind())
                .favour(Favour.INTRODUCTION)
                .target(target)
                .build());
    return new Outcome.Facts(List.of(change), Outcome.Rest.TWO_WEEKS);
  }
}
