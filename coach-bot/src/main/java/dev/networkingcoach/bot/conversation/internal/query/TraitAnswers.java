package dev.networkingcoach.bot.conversation.internal.query;

import static dev.networkingcoach.bot.conversation.internal.query.QueryTexts.TEXTS;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.language.command.FactQuery.Period;
import dev.networkingcoach.language.command.FactQuery.Pick;
import dev.networkingcoach.language.command.FactQuery.Sought;
import dev.networkingcoach.language.command.FactQuery.Traits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers what people are, and since when they are known. Immutable and thread-safe. */
final class TraitAnswers {
  private final Known known;
  private final LocalDate today;
  private final DeedSearch deeds;
  private final TraitSearch traits;

  TraitAnswers(Known known, LocalDate today, DeedSearch deeds, TraitSearch traits) {
    this.known = known;
    this.today = today;
    this.deeds = deeds;
    this.traits = traits;
  }

  private Stream<Contact> named(List<String> people) {
    return people.stream().flatMap(id -> known.network().contact(id).stream());
  }

  /** Whether those who are named are what the question says. */
  FactAnswer whether(Traits wanted, List<String> people) {
    List<FactAnswer.Line> lines = new ArrayList<>();
    List<String> told = new ArrayList<>();
    Sought sought = wanted.sought();
    boolean nothing = false;
    for (Contact contact : named(people).toList()) {
      Traits asked =
          new Traits(List.of(), wanted.organization(), wanted.role(), sought, wanted.relation());
      Optional<String> reason = sought == null ? Optional.empty() : traits.reason(contact, sought);
      boolean fits = traits.fits(contact, asked);
      String name = deeds.name(contact.id());
      String is = reason.orElseGet(() -> is(contact, wanted));
      told.add(
          SentencePieces.ended(
              fits
                  ? TEXTS.yesSoItIs(name, is)
                  : TEXTS.notAsFarAsIKnow(name, sought == null ? is : TEXTS.nothingLikeThat())));
      if (!fits && sought != null) {
        traits.texts(contact, sought).forEach(text -> lines.add(FactSearch.line(contact, text)));
        FactAnswer mentions =
            new MentionSearch(known, today).of(sought.words(), List.of(contact.id()));
        mentions.lines().stream().filter(line -> !lines.contains(line)).forEach(lines::add);
        nothing |= lines.isEmpty();
      }
    }
    return told.isEmpty()
        ? FactAnswer.nothing(TEXTS.iDoNotKnowWhom())
        : new FactAnswer(!nothing, String.join(" ", told), lines);
  }

  private static String is(Contact contact, Traits wanted) {
    String job = ContactSummary.job(contact);
    String relation = SentencePieces.plain(contact.relation());
    boolean asksRelation = wanted.relation() != null;
    return asksRelation || job == null
        ? job == null ? TEXTS.isNotedAs(relation) : TEXTS.isNotedAsWithJob(relation, job)
        : TEXTS.isInJob(job);
  }

  /** Since when they are known, and how that began. */
  FactAnswer origin(List<String> people) {
    List<FactAnswer.Line> lines = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Contact contact : named(people).toList()) {
      String name = deeds.name(contact.id());
      LocalDate since = contact.since();
      List<PastDeed> past = deeds.with(contact.id());
      introductions(name).forEach(deed -> lines.add(line(deed)));
      Optional<PastDeed> first =
          past.isEmpty() ? Optional.empty() : Optional.of(past.get(past.size() - 1));
      String began = first.map(deed -> TEXTS.firstThingNoted(deeds.words(deed))).orElse("");
      told.add(
          (since == null
                  ? TEXTS.sinceWhenIsNotNoted(name)
                  : TEXTS.youHaveKnownSince(name, DatePhrases.on(since, today)))
              + began);
    }
    return told.isEmpty()
        ? FactAnswer.nothing(TEXTS.iDoNotKnowWhom())
        : FactAnswer.of(String.join(" ", told), lines);
  }

  /** Who introduced the owner to somebody of this name. */
  private List<PastDeed> introductions(String name) {
    WordMatch match = new WordMatch(name);
    return deeds.all().stream()
        .filter(deed -> deed.kind() == InteractionKind.RECEIVED)
        .filter(deed -> deed.favour() == Favour.INTRODUCTION)
        .filter(
            deed ->
                match.fits(deed.what())
                    || match.fits(
                        Stream.ofNullable(deed.target()).map(deeds::name).filter(Objects::nonNull)))
        .toList();
  }

  private FactAnswer.Line line(PastDeed deed) {
    return new FactAnswer.Line(SentencePieces.capital(deeds.words(deed)), null, deed.contact());
  }

  /** Whose birthday is on these days, or next. */
  FactAnswer birthdays(@Nullable Period period) {
    List<Contact> with =
        known.network().contacts().stream()
            .filter(contact -> !contact.archived() && contact.birthday() != null)
            .filter(contact -> period == null || isWithin(next(contact, period.from()), period))
            .sorted(
                Comparator.comparing(
                    contact -> next(contact, period == null ? today : period.from())))
            .toList();
    List<FactAnswer.Line> lines =
        with.stream()
            .map(
                contact ->
                    FactSearch.line(
                        contact,
                        DatePhrases.on(
                            next(contact, period == null ? today : period.from()), today)))
            .toList();
    String when = period == null ? "" : " " + words(period);
    return lines.isEmpty()
        ? FactAnswer.nothing(TEXTS.noBirthday(when))
        : FactAnswer.of(TEXTS.birthdays(when, FactSearch.names(lines)), lines);
  }

  private String words(Period period) {
    return period.words().isEmpty() ? DatePhrases.inSentence(period.from(), today) : period.words();
  }

  private static boolean isWithin(LocalDate day, Period period) {
    return period.includes(day);
  }

  /** The next birthday from a day on. */
  private static LocalDate next(Contact contact, LocalDate from) {
    Birthday birthday = Objects.requireNonNull(contact.birthday());
    LocalDate next = birthday.in(from.getYear());
    return next.isBefore(from) ? birthday.in(from.getYear() + 1) : next;
  }

  /** Who has been known for the shortest time. */
  FactAnswer newest(Traits wanted, Pick pick) {
    List<Contact> newest =
        traits.of(wanted).stream()
            .filter(contact -> contact.since() != null)
            .sorted(
                Comparator.comparing((Contact one) -> Objects.requireNonNull(one.since()))
                    .reversed())
            .limit(pick.most())
            .toList();
    List<FactAnswer.Line> lines =
        newest.stream()
            .map(
                contact ->
                    FactSearch.line(
                        contact,
                        TEXTS.since(
                            DatePhrases.on(Objects.requireNonNull(contact.since()), today))))
            .toList();
    return lines.isEmpty()
        ? FactAnswer.nothing(TEXTS.sinceWhenYouKnowAnybody())
        : FactAnswer.of(
            TEXTS.newestContacts(QueryWords.traits(wanted), FactSearch.names(lines)), lines);
  }
}
