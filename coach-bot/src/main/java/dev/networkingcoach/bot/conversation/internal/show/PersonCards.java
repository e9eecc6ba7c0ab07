package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.ShowTexts.TEXTS;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.NetworkNames;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.bot.conversation.internal.words.ContactWords;
import dev.networkingcoach.bot.conversation.internal.words.HappeningWords;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
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

  private final ConversationTurn turn;

  /** Shows persons of this turn. */
  public PersonCards(ConversationTurn turn) {
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
      parts.add(new Part.Listing(TEXTS.openAdvice(), open, null));
    }
    parts.add(history(contact.id(), 0));
    return ReplyShapes.answer(name + ": " + about(contact) + ".", parts);
  }

  private static String about(Contact contact) {
    String job = ContactSummary.job(contact);
    return job == null ? SentencePieces.plain(contact.relation()) : job;
  }

  /** A contact as a card. */
  public Part.PersonCard card(Contact contact) {
    List<Part.Field> fields = new ArrayList<>();
    add(fields, TEXTS.relation(), SentencePieces.plain(contact.relation()));
    Integer cadence = contact.cadenceDays();
    add(fields, TEXTS.howOften(), cadence == null ? "" : TEXTS.everyDays(cadence));
    add(fields, "E-mail", String.join(", ", contact.emails()));
    add(fields, TEXTS.markets(), ContactWords.topics(contact.markets()));
    add(fields, TEXTS.looksFor(), ContactWords.topics(contact.needs()));
    add(fields, TEXTS.offers(), ContactWords.topics(contact.offers()));
    add(fields, TEXTS.follows(), ContactWords.topics(contact.interests()));
    Birthday birthday = contact.birthday();
    add(fields, TEXTS.birthday(), birthday == null ? "" : ContactWords.birthday(birthday));
    add(fields, TEXTS.labels(), String.join(", ", contact.labels()));
    add(fields, TEXTS.advocacy(), advocacy(contact));
    add(fields, TEXTS.focus(), contact.focus() ? "yes" : "");
    add(fields, TEXTS.archived(), contact.archived() ? TEXTS.yesTheCoachLeavesThem() : "");
    if (!contact.archived()) {
      StandingFields.of(turn.explain(contact.id()).standing(), turn.today()).forEach(fields::add);
    }
    return new Part.PersonCard(
        contact.id(),
        turn.people().name(contact.id()),
        ContactSummary.job(contact),
        fields,
        new AdviceCards(turn).notes(contact.id(), MOST_NOTES),
        List.of(
            ReplyShapes.button(
                TEXTS.changeDetails(), ButtonToken.of("form", "details", contact.id())),
            ReplyShapes.button(TEXTS.why(), ButtonToken.of(ButtonTokens.EXPLAIN, contact.id()))));
  }

  private static String advocacy(Contact contact) {
    return contact.advocacy() == Advocacy.NONE ? "" : SentencePieces.plain(contact.advocacy());
  }

  private static void add(List<Part.Field> fields, String name, String value) {
    if (!value.isBlank()) {
      fields.add(new Part.Field(name, value));
    }
  }

  /** A page of what happened with a contact, newest first. */
  public Part history(String contact, int from) {
    HappeningWords words = new HappeningWords(new NetworkNames(turn.network()), turn.today());
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
            .map(one -> new Part.Item(SentencePieces.capital(one.words()), null, null))
            .toList();
    ButtonToken next = ButtonToken.of(ButtonTokens.HISTORY, contact, from + PAGE);
    return new Part.Listing(
        items.isEmpty() ? TEXTS.nothingHappenedYet() : TEXTS.whatHappened(),
        items,
        ListPaging.more(all.size(), from + PAGE, next));
  }

  private record Happened(LocalDate on, String id, String words) {}
}
