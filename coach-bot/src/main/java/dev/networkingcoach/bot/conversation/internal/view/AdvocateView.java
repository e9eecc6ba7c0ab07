package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who speaks for the owner, who might, and what each needs next. */
public final class AdvocateView {
  private final ConversationTurn turn;

  /** The advocates of this turn. */
  public AdvocateView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The list. */
  public Reply reply() {
    List<Part> parts = new ArrayList<>(List.of(new Part.Headline(count())));
    add(parts, TEXTS.advocates(), Advocacy.ADVOCATE);
    add(parts, TEXTS.potentialAdvocates(), Advocacy.CANDIDATE);
    AdviceCards cards = new AdviceCards(turn);
    turn.plan().advice().stream()
        .filter(advice -> advice.action() == Action.NOMINATE && !advice.suppressed())
        .map(cards::card)
        .forEach(parts::add);
    return ReplyShapes.answer(count() + ".", parts);
  }

  /** How many of those wanted are on the list. */
  public String count() {
    return TEXTS.ofPotentialAdvocates(listed().count(), turn.network().policy().advocateList());
  }

  private Stream<Contact> listed() {
    return turn.network().contacts().stream()
        .filter(contact -> !contact.archived() && contact.advocacy() != Advocacy.NONE);
  }

  private void add(List<Part> parts, String title, Advocacy advocacy) {
    List<Part.Item> items =
        listed().filter(contact -> contact.advocacy() == advocacy).map(this::item).toList();
    if (!items.isEmpty()) {
      parts.add(new Part.Listing(title, items, null));
    }
  }

  private Part.Item item(Contact contact) {
    String next =
        turn.plan().advice().stream()
            .filter(advice -> !advice.suppressed() && advice.contacts().contains(contact.id()))
            .map(Advice::headline)
            .findFirst()
            .orElse(TEXTS.nothingIsToBeDone());
    return new Part.Item(
        turn.people().name(contact.id()),
        TEXTS.next(next),
        ReplyShapes.button(TEXTS.show(), ButtonToken.of(ButtonTokens.WHO, contact.id())));
  }
}
