package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;

/** Whether a step is wise, why not, and what to do instead. */
public final class VerdictView {
  private static final int MOST_INSTEAD = 3;

  private final ConversationTurn turn;

  /** Verdicts of this turn. */
  public VerdictView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The verdict on a step. */
  public Reply reply(Contact contact, PlannedAction action) {
    Verdict verdict = turn.services().coach().review(action, turn.network(), turn.today());
    String name = turn.people().name(contact.id());
    String headline =
        switch (verdict.verdict()) {
          case GO -> TEXTS.goNothingSpeaksAgainstIt();
          case WAIT -> TEXTS.waitNotYetWith(name);
          case STOP -> TEXTS.stopDoNotDoThat(name);
        };
    AdviceCards cards = new AdviceCards(turn);
    List<String> reasons =
        verdict.reasons().stream().map(reason -> cards.readable(reason.because())).toList();
    List<Part> parts = new ArrayList<>(List.of(new Part.Headline(headline)));
    if (!reasons.isEmpty()) {
      Part.Tone tone =
          verdict.verdict() == Verdict.Outcome.STOP ? Part.Tone.WARNING : Part.Tone.PLAIN;
      parts.add(new Part.Words(String.join("\n", reasons), tone));
    }
    instead(verdict, parts, cards);
    parts.add(new Part.Buttons(List.of(ButtonTokens.who(name, contact.id()))));
    return ReplyShapes.answer(headline + " " + String.join(" ", reasons), parts);
  }

  private void instead(Verdict verdict, List<Part> parts, AdviceCards cards) {
    List<Part> instead =
        verdict.instead().stream()
            .flatMap(
                key -> turn.plan().advice().stream().filter(advice -> advice.key().equals(key)))
            .limit(MOST_INSTEAD)
            .<Part>map(cards::card)
            .toList();
    if (!instead.isEmpty()) {
      parts.add(new Part.Words(TEXTS.instead(), Part.Tone.PLAIN));
      parts.addAll(instead);
    }
  }
}
