package dev.networkingcoach.bot.conversation.internal.query;

import static dev.networkingcoach.bot.conversation.internal.query.QueryTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Circumstance;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import dev.networkingcoach.language.command.FactQuery.Order;
import dev.networkingcoach.language.command.FactQuery.Period;
import dev.networkingcoach.language.command.FactQuery.Pick;
import dev.networkingcoach.language.command.FactQuery.Traits;
import dev.networkingcoach.language.command.FactQuery.Wanted;
import dev.networkingcoach.language.command.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers what happened: with whom, when, how often, about what. */
final class DealingAnswers {
  private static final int MOST_EARLIER = 4;

  private final Known known;
  private final LocalDate today;
  private final DeedSearch deeds;

  DealingAnswers(Known known, LocalDate today, DeedSearch deeds) {
    this.known = known;
    this.today = today;
    this.deeds = deeds;
  }

  /**
   * Answers.
   *
   * @param people the contacts that are named
   * @param fitting the contacts that are described, where nobody is named
   */
  FactAnswer of(FactQuery query, Dealing asked, List<String> people, List<Contact> fitting) {
    Dealing dealing = dated(asked);
    if (dealing.negated() && query.wanted() == Wanted.WHO) {
      return new QuietContacts(today, deeds).of(dealing, fitting);
    }
    List<PastDeed> found = deeds.of(widened(query, dealing), contacts(query, people, fitting));
    String whom = people.isEmpty() ? TEXTS.anyone() : names(people);
    if (found.isEmpty()) {
      return none(query, dealing, people, whom);
    }
    Pick pick = query.pick();
    boolean first = pick != null && pick.order() == Order.EARLIEST;
    List<PastDeed> ordered = first ? reversed(found) : found;
    return switch (query.wanted()) {
      case WHO, HOW_MANY_PEOPLE -> who(query, dealing, ordered);
      case HOW_OFTEN -> howOften(dealing, people, found);
      case WHEN -> told(first ? TEXTS::youFirst : TEXTS::youLast, ordered);
      case WHAT -> people.isEmpty() && pick == null ? happened(dealing, found) : what(ordered);
      case WHETHER -> told(TEXTS::yesYou, found);
    };
  }

  private static List<PastDeed> reversed(List<PastDeed> found) {
    List<PastDeed> oldest = new ArrayList<>(found);
    Collections.reverse(oldest);
    return oldest;
  }

  /** The same with days in words, and a name in place of an id. */
  private Dealing dated(Dealing asked) {
    Circumstance where = asked.circumstance();
    Period period = where.period();
    boolean worded = period == null || !period.words().isEmpty();
    Who target = where.target();
    Circumstance told =
        new Circumstance(
            where.event(),
            period == null || worded
                ? period
                : new Period(period.from(), period.to(), words(period)),
            target == null ? null : new Who(deeds.name(target.written())),
            where.theirs());
    return new Dealing(asked.kinds(), asked.favour(), asked.about(), told, asked.negated());
  }

  private String words(Period period) {
    return period.from().equals(period.to())
        ? DatePhrases.inSentence(period.from(), today)
        : TEXTS.fromTo(DatePhrases.on(period.from(), today), DatePhrases.on(period.to(), today));
  }

  /** Everything on some days, with whom ever. */
  private FactAnswer happened(Dealing dealing, List<PastDeed> found) {
    String what = QueryWords.dealing(dealing, TEXTS.people(), TEXTS.something());
    return FactAnswer.of(
        TEXTS.youTimesLatestFirst(what, found.size()),
        found.stream()
            .map(
                deed ->
                    new FactAnswer.Line(SentencePieces.capital(words(deed)), null, deed.contact()))
            .toList());
  }

  private static Predicate<String> contacts(
      FactQuery query, List<String> people, List<Contact> fitting) {
    if (!people.isEmpty()) {
      return Set.copyOf(people)::contains;
    }
    return query.traits().equals(Traits.ANYBODY)
        ? any -> true
        : fitting.stream().map(Contact::id).collect(Collectors.toSet())::contains;
  }

  /** What a talk was about may have been told of a meeting. */
  private static Dealing widened(FactQuery query, Dealing dealing) {
    Set<InteractionKind> talks = EnumSet.of(InteractionKind.MET, InteractionKind.TALKED);
    boolean isTalk = query.wanted() == Wanted.WHAT && talks.containsAll(dealing.kinds());
    return isTalk && !dealing.kinds().isEmpty()
        ? new Dealing(
            talks, dealing.favour(), dealing.about(), dealing.circumstance(), dealing.negated())
        : dealing;
  }

  private FactAnswer none(FactQuery query, Dealing dealing, List<String> people, String whom) {
    String described = QueryWords.traits(query.traits(), people);
    String record =
        dealing.circumstance().theirs()
            ? TEXTS.noWordFrom(whom, QueryWords.rest(dealing), described)
            : TEXTS.iHaveNoRecord(QueryWords.dealing(dealing, whom, TEXTS.anything()), described);
    String not = query.wanted() == Wanted.WHETHER ? TEXTS.notThatIKnowOf(record) : record;
    String about = dealing.about();
    FactAnswer mentions =
        about == null ? FactAnswer.nothing("") : new MentionSearch(known, today).of(about, people);
    List<FactAnswer.Line> open =
        people.stream()
            .flatMap(id -> OpenMatters.ask(deeds.with(id)).stream())
            .map(ask -> line(ask, TEXTS.noAnswerIsNoted()))
            .toList();
    if (about != null && !mentions.known() && people.size() == 1 && open.isEmpty()) {
      return mentions;
    }
    List<FactAnswer.Line> lines = new ArrayList<>(open);
    lines.addAll(mentions.lines());
    return new FactAnswer(false, mentions.known() ? not + " " + mentions.sentence() : not, lines);
  }

  private FactAnswer who(FactQuery query, Dealing dealing, List<PastDeed> found) {
    Pick pick = query.pick();
    if (pick != null && pick.order() == Order.MOST_OFTEN) {
      return mostOften(dealing, found, pick.most());
    }
    Map<String, PastDeed> latest =
        found.stream()
            .collect(
                Collectors.toMap(
                    PastDeed::contact, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    List<FactAnswer.Line> lines =
        latest.values().stream()
            .limit(pick == null ? Integer.MAX_VALUE : pick.most())
            .map(
                deed ->
                    new FactAnswer.Line(deeds.name(deed.contact()), words(deed), deed.contact()))
            .toList();
    if (lines.size() == 1) {
      UnaryOperator<String> lead =
          pick == null
              ? TEXTS::youDid
              : pick.order() == Order.EARLIEST ? TEXTS::youFirst : TEXTS::youLast;
      return FactAnswer.of(sentence(lead, found.get(0)), lines);
    }
    if (pick != null) {
      return FactAnswer.of(
          TEXTS.firstOrLastPeople(
              pick.order() == Order.EARLIEST,
              lines.size(),
              QueryWords.dealing(dealing, "", TEXTS.something()).strip(),
              FactSearch.names(lines)),
          lines);
    }
    String whom = TEXTS.countedPeople(lines.size(), QueryWords.traits(query.traits()));
    String did = QueryWords.dealing(dealing, whom, TEXTS.something());
    return FactAnswer.of(TEXTS.youDidWith(did, FactSearch.names(lines)), lines);
  }

  private FactAnswer mostOften(Dealing dealing, List<PastDeed> found, int most) {
    Map<String, Long> times =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    PastDeed::contact, LinkedHashMap::new, Collectors.counting()));
    List<FactAnswer.Line> lines =
        times.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(most)
            .map(
                one ->
                    new FactAnswer.Line(
                        deeds.name(one.getKey()), TEXTS.times(one.getValue()), one.getKey()))
            .toList();
    return FactAnswer.of(
        TEXTS.youMostOften(
            QueryWords.dealing(dealing, lines.get(0).text(), TEXTS.something()),
            String.valueOf(lines.get(0).detail())),
        lines);
  }

  private FactAnswer howOften(Dealing dealing, List<String> people, List<PastDeed> found) {
    String whom = people.isEmpty() ? TEXTS.people() : names(people);
    return FactAnswer.of(
        TEXTS.youTimes(QueryWords.dealing(dealing, whom, TEXTS.something()), found.size()),
        lines(found));
  }

  private FactAnswer what(List<PastDeed> found) {
    List<PastDeed> telling = found.stream().filter(DealingAnswers::tells).toList();
    if (telling.isEmpty()) {
      return new FactAnswer(
          true, TEXTS.whatItWasAboutIs(sentence(TEXTS::youLast, found.get(0))), List.of());
    }
    boolean isLatest = found.get(0).equals(telling.get(0));
    String later = isLatest ? "" : TEXTS.sinceThen(words(found.get(0)));
    return FactAnswer.of(
        sentence(isLatest ? TEXTS::youLast : TEXTS::youDid, telling.get(0)) + later,
        lines(telling.subList(1, telling.size())));
  }

  private static boolean tells(PastDeed deed) {
    String what = deed.what();
    return (what != null && !what.isBlank()) || deed.resource() != null;
  }

  private FactAnswer told(UnaryOperator<String> lead, List<PastDeed> found) {
    return FactAnswer.of(sentence(lead, found.get(0)), lines(found.subList(1, found.size())));
  }

  /** What the contact did begins with their name. */
  private String sentence(UnaryOperator<String> lead, PastDeed deed) {
    String words = words(deed);
    return deed.isTheirs() ? SentencePieces.capital(words) + "." : lead.apply(words);
  }

  private List<FactAnswer.Line> lines(List<PastDeed> found) {
    List<FactAnswer.Line> lines = new ArrayList<>();
    found.stream().limit(MOST_EARLIER).forEach(deed -> lines.add(line(deed, null)));
    return lines;
  }

  private FactAnswer.Line line(PastDeed deed, @Nullable String detail) {
    return new FactAnswer.Line(SentencePieces.capital(words(deed)), detail, null);
  }

  private String words(PastDeed deed) {
    return deeds.words(deed);
  }

  private String names(List<String> people) {
    return SentencePieces.and(
        people.stream().map(deeds::name).filter(Objects::nonNull).distinct().toList());
  }
}
