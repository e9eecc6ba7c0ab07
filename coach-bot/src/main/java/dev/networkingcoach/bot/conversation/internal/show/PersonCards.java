package dev.networkingcoach.bot.conversation.internal.show;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.conversation.internal.turn.Names;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.About;
import dev.networkingcoach.bot.conversation.internal.words.ContactWords;
import dev.networkingcoach.bot.conversation.internal.words.HappeningWords;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shows everything about one person. */
public final class PersonCards {
  private static final int MOST_NOTES = 5;
  private static final int PAGE = 10;

  private final Turn turn;

  /** Shows persons of this turn. */
  public PersonCards(Turn turn) {
    this.turn = turn;
  }

  /** A contact: facts, where they stand, what happened, open advice, notes. */
  public Reply reply(Contact contact) {
    String name = turn.people().name(contact.id());
    List<Part> parts = new ArrayList<>(List.of(card(contact)));
    AdviceCards cards = new AdviceCards(turn);
    List<Part.Item> open =
        turn.plan().advice().stream()
            .filter(advice -> advice.contacts().contains(contact.id()))
            .map(cards::item)
            .toList();
    if (!open.isEmpty()) {
      parts.add(new Part.Listing("Open advice", open, null));
    }
    parts.add(history(contact.id(), 0));
    return Replies.answer(name + ": " + about(contact) + ".", parts);
  }

  private static String about(Contact contact) {
    String job = About.job(contact);
    return job == null ? Phrases.plain(contact.relation()) : job;
  }

  /** A contact as a card. */
  public Part.PersonCard card(Contact contact) {
    List<Part.Field> fields = new ArrayList<>();
    add(fields, "Relation", Phrases.plain(contact.relation()));
    add(fields, "E-mail", String.join(", ", contact.emails()));
    add(fields, "Markets", ContactWords.topics(contact.markets()));
    add(fields, "Looks for", ContactWords.topics(contact.needs()));
    add(fields, "Offers", ContactWords.topics(contact.offers()));
    add(fields, "Follows", ContactWords.topics(contact.interests()));
    add(fields, "Advocacy", advocacy(contact));
    add(fields, "Focus", contact.focus() ? "yes" : "");
    add(fields, "Archived", contact.archived() ? "yes: the coach leaves them alone" : "");
    if (!contact.archived()) {
      StandingFields.of(turn.explain(contact.id()).standing(), turn.today()).forEach(fields::add);
    }
    return new Part.PersonCard(
        contact.id(),
        turn.people().name(contact.id()),
        About.job(contact),
        fields,
        new AdviceCards(turn).notes(contact.id(), MOST_NOTES),
        List.of(
            Replies.button("Change details", Token.of("form", "details", contact.id())),
            Replies.button("Why", Token.of(Buttons.EXPLAIN, contact.id()))));
  }

  private static String advocacy(Contact contact) {
    return contact.advocacy() == Advocacy.NONE ? "" : Phrases.plain(contact.advocacy());
  }

  private static void add(List<Part.Field> fields, String name, String value) {
    if (!value.isBlank()) {
      fields.add(new Part.Field(name, value));
    }
  }

  /** A page of what happened with a contact, newest first. */
  public Part history(String contact, int from) {
    HappeningWords words = new HappeningWords(new Names(turn.network()), turn.today());
    List<Happened> all = new ArrayList<>();
    turn.network().interactions().stream()
        .filter(interaction -> interaction.contact().equals(contact))
        .forEach(one -> all.add(new Happened(one.on(), one.id(), words.of(one))));
    turn.network().introductions().stream()
        .filter(introduction -> introduction.involves(contact))
        .forEach(one -> all.add(new Happened(one.on(), one.id(), words.of(one))));
    all.sort(Comparator.comparing(Happened::on).thenComparing(Happened::id).reversed());
    List<Part.Item> items =
        all.stream()
            .skip(from)
            .limit(PAGE)
            .map(one -> new Part.Item(Phrases.capital(one.words()), null, null))
            .toList();
    Token next = Token.of(Buttons.HISTORY, contact, from + PAGE);
    return new Part.Listing(
        items.isEmpty() ? "Nothing happened yet" : "What happened",
        items,
        Paging.more(all.size(), from + PAGE, next));
  }

  private record Happened(LocalDate on, String id, String words) {}
}
