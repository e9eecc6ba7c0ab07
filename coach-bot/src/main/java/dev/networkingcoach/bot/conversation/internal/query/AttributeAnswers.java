package dev.networkingcoach.bot.conversation.internal.query;

import static dev.networkingcoach.bot.conversation.internal.query.QueryTexts.TEXTS;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.bot.conversation.internal.words.ContactWords;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.language.command.FactQuery.Attribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers what is known of somebody, and what is open between them and the owner. */
final class AttributeAnswers {
  private static final int MOST_NOTES = 5;
  private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()/-]{5,}\\d");
  private static final Pattern PROMISED =
      Pattern.compile("\\bpromise", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Known known;
  private final LocalDate today;
  private final DeedSearch deeds;

  AttributeAnswers(Known known, LocalDate today, DeedSearch deeds) {
    this.known = known;
    this.today = today;
    this.deeds = deeds;
  }

  FactAnswer of(Attribute attribute, List<String> people) {
    return switch (attribute) {
      case OWED -> owed(people);
      case AWAITED -> awaited(people);
      case KNOWS -> knows(people);
      case NOTES -> notes(people, TEXTS.notes(), note -> true);
      case PHONE ->
          notes(people, TEXTS.notesWithAPhoneNumber(), note -> PHONE.matcher(note.text()).find());
      case PROMISED ->
          notes(people, TEXTS.notesOfAPromise(), note -> PROMISED.matcher(note.text()).find());
      case HELP -> help(people);
      default -> value(attribute, people);
    };
  }

  private Stream<Contact> contacts(List<String> people) {
    return known.network().contacts().stream()
        .filter(contact -> people.isEmpty() ? !contact.archived() : people.contains(contact.id()));
  }

  private FactAnswer value(Attribute attribute, List<String> people) {
    List<String> told = new ArrayList<>();
    boolean known = false;
    for (Contact contact : contacts(people).toList()) {
      String value = value(attribute, contact);
      String name = deeds.name(contact.id());
      known |= value != null;
      if (value == null && people.isEmpty()) {
        continue;
      }
      told.add(
          value == null
              ? TEXTS.iDoNotKnow(whose(name), label(attribute))
              : TEXTS.attributeIs(
                  SentencePieces.capital(whose(name)),
                  label(attribute),
                  SentencePieces.ended(value)));
    }
    if (people.isEmpty() && !known) {
      return FactAnswer.nothing(TEXTS.iDoNotKnowAnybodys(label(attribute)));
    }
    String sentence = String.join(" ", told);
    return known
        ? FactAnswer.of(sentence, List.of())
        : FactAnswer.nothing(sentence.isEmpty() ? TEXTS.iDoNotKnowWhom() : sentence);
  }

  private static String whose(String name) {
    return TEXTS.whose(name, name.endsWith("s"));
  }

  private static String label(Attribute attribute) {
    return TEXTS.attribute(attribute.name(), SentencePieces.plain(attribute));
  }

  private static @Nullable String value(Attribute attribute, Contact contact) {
    String value =
        switch (attribute) {
          case EMAIL -> SentencePieces.and(contact.emails());
          case TITLE -> contact.title();
          case ORGANIZATION -> contact.organization();
          case RELATION -> SentencePieces.plain(contact.relation());
          case MARKETS -> ContactWords.topics(contact.markets());
          case INTERESTS -> ContactWords.topics(contact.interests());
          case NEEDS -> ContactWords.topics(contact.needs());
          case OFFERS -> ContactWords.topics(contact.offers());
          case BIRTHDAY -> birthday(contact);
          case ORIGIN, PHONE, NOTES, KNOWS, OWED, PROMISED, AWAITED, HELP -> null;
        };
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable String birthday(Contact contact) {
    Birthday birthday = contact.birthday();
    return birthday == null ? null : ContactWords.birthday(birthday);
  }

  private FactAnswer owed(List<String> people) {
    int givesPerAsk = known.network().policy().givesPerAsk();
    List<FactAnswer.Line> lines = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> askedMore = new ArrayList<>();
    for (Contact contact : contacts(people).toList()) {
      List<PastDeed> past = deeds.with(contact.id());
      Optional<PastDeed> thanks = OpenMatters.owedThanks(past);
      boolean isToGive = OpenMatters.toGiveBack(past, givesPerAsk) > 0;
      if (thanks.isPresent() || isToGive) {
        String detail =
            TEXTS.owed(
                thanks.map(deed -> TEXTS.thanksYou(deeds.words(deed))).orElse(""),
                thanks.isPresent() && isToGive,
                isToGive);
        lines.add(FactSearch.line(contact, detail));
        (thanks.isPresent() ? names : askedMore).add(deeds.name(contact.id()));
      }
    }
    if (lines.isEmpty()) {
      return FactAnswer.nothing(
          people.isEmpty()
              ? TEXTS.youOweNobodyAnythingAs()
              : TEXTS.youOweNothingAsFar(namesOf(people)));
    }
    String owed =
        names.isEmpty()
            ? TEXTS.youOweNobodyThanks()
            : TEXTS.youOweThanksTo(SentencePieces.and(names));
    return FactAnswer.of(
        askedMore.isEmpty()
            ? owed
            : owed + " " + TEXTS.youAskedMoreThanYouGave(SentencePieces.and(askedMore)),
        lines);
  }

  private FactAnswer awaited(List<String> people) {
    List<FactAnswer.Line> lines =
        contacts(people)
            .flatMap(
                contact ->
                    OpenMatters.ask(deeds.with(contact.id())).stream()
                        .map(ask -> FactSearch.line(contact, TEXTS.you(deeds.words(ask)))))
            .toList();
    return lines.isEmpty()
        ? FactAnswer.nothing(TEXTS.youAreNotWaitingFor())
        : FactAnswer.of(TEXTS.youAreWaitingForAnswer(lines.size(), FactSearch.names(lines)), lines);
  }

  /** Whether two know each other. */
  private FactAnswer tied(String one, String other) {
    boolean tied =
        known.network().acquaintances().stream()
            .anyMatch(tie -> Set.of(tie.from(), tie.to()).equals(Set.of(one, other)));
    return tied
        ? FactAnswer.of(TEXTS.yesTheyKnow(deeds.name(one), deeds.name(other)), List.of())
        : FactAnswer.nothing(TEXTS.notNotedAsTied(deeds.name(one), deeds.name(other)));
  }

  private FactAnswer knows(List<String> people) {
    if (people.size() == 2) {
      return tied(people.get(0), people.get(1));
    }
    List<String> others =
        known.network().acquaintances().stream()
            .flatMap(
                tie ->
                    people.contains(tie.from())
                        ? Stream.of(tie.to())
                        : people.contains(tie.to()) ? Stream.of(tie.from()) : Stream.empty())
            .distinct()
            .toList();
    String name = namesOf(people);
    List<FactAnswer.Line> lines =
        others.stream()
            .map(
                id ->
                    known
                        .network()
                        .contact(id)
                        .map(contact -> FactSearch.line(contact, TEXTS.oneOfYourContacts()))
                        .orElseGet(() -> new FactAnswer.Line(deeds.name(id), null, null)))
            .toList();
    return lines.isEmpty()
        ? FactAnswer.nothing(TEXTS.itIsNotNotedWho(name))
        : FactAnswer.of(TEXTS.knowEachOther(name, lines.size(), FactSearch.names(lines)), lines);
  }

  private FactAnswer notes(List<String> people, String what, Predicate<Note> which) {
    List<Note> notes =
        known.notes().stream()
            .filter(note -> people.isEmpty() || people.contains(note.contact()))
            .filter(which)
            .toList();
    String about = people.isEmpty() ? "" : TEXTS.about(namesOf(people));
    if (notes.isEmpty()) {
      return FactAnswer.nothing(TEXTS.thereAreNo(what, about));
    }
    List<FactAnswer.Line> lines =
        notes.subList(Math.max(0, notes.size() - MOST_NOTES), notes.size()).stream()
            .map(this::line)
            .toList();
    return FactAnswer.of(TEXTS.theLatest(what, about), lines);
  }

  private FactAnswer.Line line(Note note) {
    String from = deeds.name(note.contact()) + ", " + DatePhrases.on(note.on(), today);
    return new FactAnswer.Line(SentencePieces.brief(note.text()), from, note.contact());
  }

  private FactAnswer help(List<String> people) {
    List<FactAnswer.Line> lines = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    contacts(people)
        .forEach(
            contact -> {
              contact.needs().stream().map(Topic::text).forEach(needs::add);
              lines.addAll(new HelpSearch(known.network(), deeds).forContact(contact));
            });
    String name = namesOf(people);
    if (needs.isEmpty() && lines.isEmpty()) {
      return FactAnswer.nothing(TEXTS.iDoNotKnowYet(name));
    }
    String looks = needs.isEmpty() ? "" : TEXTS.looksFor(name, SentencePieces.and(needs));
    return lines.isEmpty()
        ? FactAnswer.nothing(TEXTS.nobodyAndNothingYouKnow(looks))
        : FactAnswer.of(TEXTS.thisFits(looks), lines);
  }

  private String namesOf(List<String> people) {
    return SentencePieces.and(people.stream().map(deeds::name).distinct().toList());
  }
}
