package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.show.StandingFields;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why something is advised, or is not. */
public final class WhyView {
  private final ConversationTurn turn;

  /** Reasons of this turn. */
  public WhyView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Why one advice is given. */
  public Reply advice(Advice advice) {
    List<String> reasons = new AdviceCards(turn).reasons(advice);
    return ReplyShapes.answer(
        advice.headline() + ": " + String.join(" ", reasons),
        List.of(new AdviceCards(turn).card(advice), rule(advice.rule())));
  }

  private Part rule(String id) {
    String text =
        turn.services().coach().rules().stream()
            .filter(rule -> rule.id().equals(id))
            .map(rule -> TEXTS.ruleIdea(id, rule.when(), rule.idea()))
            .findFirst()
            .orElse(TEXTS.rule(id));
    return new Part.Words(text, Part.Tone.FAINT);
  }

  /**
   * What each rule says about a contact.
   *
   * @param rule the id of the rule asked about; null for all
   */
  public Reply about(Contact contact, @Nullable String rule) {
    String name = turn.people().name(contact.id());
    if (contact.archived()) {
      return ReplyShapes.words(TEXTS.isArchivedSoNoRule(name));
    }
    Explanation explanation = turn.explain(contact.id());
    List<Explanation.Outcome> outcomes =
        explanation.rules().stream()
            .filter(outcome -> rule == null || outcome.rule().id().equals(rule))
            .toList();
    if (outcomes.isEmpty()) {
      return ReplyShapes.problem(TEXTS.thereIsNoRule(SentencePieces.cut(String.valueOf(rule), 60)));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Headline(TEXTS.whyOrWhyNot(SentencePieces.cut(name, 100))));
    parts.add(
        new Part.Facts(
            TEXTS.whereItStands(), StandingFields.of(explanation.standing(), turn.today())));
    add(parts, TEXTS.rulesThatSpeak(), outcomes.stream().filter(Explanation.Outcome::speaks), true);
    add(parts, TEXTS.rulesThatAreSilent(), outcomes.stream().filter(o -> !o.speaks()), false);
    long speaking = outcomes.stream().filter(Explanation.Outcome::speaks).count();
    return ReplyShapes.answer(
        TEXTS.about(SentencePieces.capital(TEXTS.rulesSpeaking(speaking)), name), parts);
  }

  private void add(
      List<Part> parts, String title, Stream<Explanation.Outcome> outcomes, boolean speaks) {
    List<Part.Item> items =
        outcomes.map(outcome -> speaks ? speaking(outcome) : silent(outcome)).toList();
    if (!items.isEmpty()) {
      parts.add(new Part.Listing(title, items, null));
    }
  }

  private Part.Item speaking(Explanation.Outcome outcome) {
    Advice advice = outcome.advice().get(0);
    return new Part.Item(
        advice.headline(),
        outcome.rule().id() + ": " + String.join(" ", new AdviceCards(turn).reasons(advice)),
        null);
  }

  private static Part.Item silent(Explanation.Outcome outcome) {
    return new Part.Item(outcome.rule().id(), TEXTS.itSpeaksWhen(outcome.rule().when()), null);
  }
}
