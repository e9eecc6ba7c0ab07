package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.bot.conversation.internal.done.OpenAdvice;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.view.AgendaView;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.language.command.NamedAdvice;
import java.util.List;
import java.util.function.Predicate;

/** Finds the advice somebody means; where there is none, an {@link UnclearException} says so. */
final class AdviceMeant {
  private final ConversationTurn turn;

  AdviceMeant(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The one advice meant. */
  Advice one(NamedAdvice named) {
    if (named instanceof NamedAdvice.ByNumber number) {
      return byKey(
          new AgendaView(turn)
              .key(number.number())
              .orElseThrow(() -> none(TEXTS.thereIsNoNumberToday(number.number()))));
    }
    if (named instanceof NamedAdvice.ByKey key) {
      return byKey(key.key());
    }
    List<Advice> fitting = fitting(named);
    if (fitting.isEmpty()) {
      throw none(TEXTS.thereIsNoOpenAdvice());
    }
    return fitting.get(0);
  }

  /** Every advice meant, best first. */
  private List<Advice> fitting(NamedAdvice named) {
    if (named instanceof NamedAdvice.ByPerson person) {
      String id = new PersonResolver(turn).contact(person.who()).id();
      return open(advice -> advice.contacts().contains(id));
    }
    String rule = named instanceof NamedAdvice.ByRule by ? by.rule() : "";
    return open(advice -> advice.rule().equals(rule) || advice.rule().startsWith(rule + "."));
  }

  private List<Advice> open(Predicate<Advice> which) {
    return turn.plan().advice().stream()
        .filter(advice -> !advice.suppressed())
        .filter(which)
        .toList();
  }

  private Advice byKey(String key) {
    return new OpenAdvice(turn)
        .find(key)
        .orElseThrow(() -> new UnclearException(new OpenAdvice(turn).gone()));
  }

  /** The rules meant: one, or all whose names begin with what was said, such as "event". */
  List<String> rules(NamedAdvice named) {
    if (!(named instanceof NamedAdvice.ByRule by)) {
      return List.of(one(named).rule());
    }
    List<String> rules = turn.services().coach().rules().stream().map(RuleDescription::id).toList();
    if (rules.contains(by.rule())) {
      return List.of(by.rule());
    }
    List<String> begun = rules.stream().filter(id -> id.startsWith(by.rule() + ".")).toList();
    if (!begun.isEmpty()) {
      return begun;
    }
    List<String> near = Nearest.allTo(by.rule(), rules);
    throw new UnclearException(
        ReplyShapes.problem(
            TEXTS.thereIsNoRule(
                SentencePieces.cut(by.rule(), 60),
                near.isEmpty() ? "" : TEXTS.maybeOneOf(String.join(", ", near)))));
  }

  private static UnclearException none(String text) {
    return new UnclearException(ReplyShapes.problem(text, ButtonTokens.today()));
  }
}
