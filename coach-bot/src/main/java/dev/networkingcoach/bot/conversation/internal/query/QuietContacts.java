package dev.networkingcoach.bot.conversation.internal.query;

import static dev.networkingcoach.bot.conversation.internal.query.QueryTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Those with whom something did not happen, the longest silence first. */
final class QuietContacts {
  /** "A while" without a day: house. */
  private static final int A_WHILE_DAYS = 30;

  private final LocalDate today;
  private final DeedSearch deeds;

  QuietContacts(LocalDate today, DeedSearch deeds) {
    this.today = today;
    this.deeds = deeds;
  }

  private record Silence(Contact contact, Optional<PastDeed> last) {}

  FactAnswer of(Dealing dealing, List<Contact> contacts) {
    Set<String> done =
        deeds.of(within(dealing), any -> true).stream()
            .map(PastDeed::contact)
            .collect(Collectors.toSet());
    List<Silence> silent =
        contacts.stream()
            .filter(contact -> !done.contains(contact.id()))
            .map(contact -> new Silence(contact, deeds.lastTouch(contact.id())))
            .toList();
    List<FactAnswer.Line> lines = new ArrayList<>();
    silent.stream()
        .filter(one -> one.last().isPresent())
        .sorted(Comparator.comparing(one -> one.last().orElseThrow().on()))
        .map(one -> FactSearch.line(one.contact(), TEXTS.last(words(one.last().orElseThrow()))))
        .forEach(lines::add);
    silent.stream()
        .filter(one -> one.last().isEmpty())
        .map(one -> FactSearch.line(one.contact(), TEXTS.nothingIsNotedYet()))
        .forEach(lines::add);
    return lines.isEmpty()
        ? FactAnswer.nothing(TEXTS.thereIsNobodyYou(with(dealing, TEXTS.everybody())))
        : FactAnswer.of(sentence(dealing, lines), lines);
  }

  private String sentence(Dealing dealing, List<FactAnswer.Line> lines) {
    FactQuery.Period period = dealing.circumstance().period();
    return TEXTS.quietContacts(
        lines.size(),
        QueryWords.participle(dealing.kinds()),
        period == null ? TEXTS.forDays(A_WHILE_DAYS) : period.words());
  }

  private static String with(Dealing dealing, String whom) {
    return QueryWords.dealing(
        within(dealing, LocalDate.EPOCH, TEXTS.lately()), whom, TEXTS.something());
  }

  private String words(PastDeed deed) {
    return deeds.words(deed);
  }

  private Dealing within(Dealing dealing) {
    return within(dealing, today, TEXTS.lately());
  }

  /** Without days, the last ones are meant. */
  private static Dealing within(Dealing dealing, LocalDate today, String words) {
    FactQuery.Circumstance said = dealing.circumstance();
    FactQuery.Period period =
        said.period() == null
            ? new FactQuery.Period(today.minusDays(A_WHILE_DAYS - 1), today, words)
            : said.period();
    return new Dealing(
        dealing.kinds(),
        dealing.favour(),
        dealing.about(),
        new FactQuery.Circumstance(said.event(), period, said.target(), said.theirs()),
        false);
  }
}
