package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.AdviceDeeds;
import dev.networkingcoach.bot.conversation.internal.show.AdviceKinds;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.show.StandingFields;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
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
    AdviceCards cards = new AdviceCards(turn);
    AdviceDeeds deeds = new AdviceDeeds(turn);
    String reasons = String.join(" ", cards.reasons(advice));
    List<Part> parts = new ArrayList<>(List.of(new Part.Headline(advice.headline())));
    parts.add(new Part.Words(reasons, Part.Tone.PLAIN));
    List<String> context = cards.context(advice);
    if (!context.isEmpty()) {
      parts.add(new Part.Words(String.join("\n", context), Part.Tone.FAINT));
    }
    parts.add(new Part.Words(TEXTS.idea(advice.idea()), Part.Tone.FAINT));
    List<Button> buttons = new ArrayList<>();
    if (!deeds.isRead(advice)) {
      buttons.add(deeds.main(advice));
    }
    buttons.addAll(deeds.done(advice));
    parts.add(new Part.Buttons(buttons));
    return ReplyShapes.answer(TEXTS.whatSpeaksForIt(advice.headline(), reasons), parts);
  }

  /**
   * What is suggested about a contact, and why.
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
    add(parts, TEXTS.whatSpeaks(), outcomes.stream().filter(Explanation.Outcome::speaks), true);
    if (rule == null) {
      ButtonToken rest = ButtonToken.of(ButtonTokens.EXPLAIN, contact.id(), ButtonTokens.ALL);
      parts.add(
          new Part.Buttons(
              List.of(
                  ButtonTokens.who(name, contact.id()),
                  ReplyShapes.button(TEXTS.whatElseILookedAt(), rest))));
    } else {
      add(parts, TEXTS.whatIsSilent(), outcomes.stream().filter(o -> !o.speaks()), false);
    }
    long speaking = outcomes.stream().filter(Explanation.Outcome::speaks).count();
    return ReplyShapes.answer(TEXTS.suggestionsAbout(speaking, name), parts);
  }

  /** What else was looked at for a contact, and did not come up. */
  public Reply silent(Contact contact) {
    String name = turn.people().name(contact.id());
    if (contact.archived()) {
      return ReplyShapes.words(TEXTS.isArchivedSoNoRule(name));
    }
    List<Part> parts = new ArrayList<>();
    String title = TEXTS.notNow(name);
    add(
        parts,
        title,
        turn.explain(contact.id()).rules().stream().filter(outcome -> !outcome.speaks()),
        false);
    return ReplyShapes.answer(title + ".", parts);
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
        advice.headline(), String.join(" ", new AdviceCards(turn).reasons(advice)), null);
  }

  private Part.Item silent(Explanation.Outcome outcome) {
    return new Part.Item(
        SentencePieces.capital(new AdviceKinds(turn).of(outcome.rule().id())),
        TEXTS.comesUpWhen(outcome.rule().when()),
        null);
  }
}
