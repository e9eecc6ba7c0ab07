package dev.networkingcoach.bot.conversation.internal.query;

import static dev.networkingcoach.bot.conversation.internal.query.QueryTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import dev.networkingcoach.language.command.FactQuery.Traits;
import dev.networkingcoach.language.command.FactQuery.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers what happened: with whom, when, how often, about what. */
final class DealingAnswers {
  private static final int MOST_EARLIER = 4;
  private static final String NO_RECORD = TEXTS.iHaveNoRecordThat();

  private final LocalDate today;
  private final DeedSearch deeds;

  DealingAnswers(LocalDate today, DeedSearch deeds) {
    this.today = today;
    this.deeds = deeds;
  }

  /**
   * Answers.
   *
   * @param people the contacts that are named
   * @param fitting the contacts that are described, where nobody is named
   */
  FactAnswer of(FactQuery query, Dealing dealing, List<String> people, List<Contact> fitting) {
    if (dealing.negated() && query.wanted() == Wanted.WHO) {
      return new QuietContacts(today, deeds).of(dealing, fitting);
    }
    List<PastDeed> found = deeds.of(widened(query, dealing), contacts(query, people, fitting));
    String whom = people.isEmpty() ? "anyone" : names(people);
    if (found.isEmpty()) {
      return none(query.wanted(), dealing, people, whom);
    }
    return switch (query.wanted()) {
      case WHO, HOW_MANY_PEOPLE -> who(query.traits(), dealing, found);
      case HOW_OFTEN -> howOften(dealing, people, found);
      case WHEN -> told(TEXTS.youLast(), found);
      case WHAT -> what(found);
      case WHETHER -> told(TEXTS.yesYou(), found);
    };
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

  private FactAnswer none(Wanted wanted, Dealing dealing, List<String> people, String whom) {
    String not =
        (wanted == Wanted.WHETHER ? TEXTS.notThatIKnowOf(NO_RECORD) : NO_RECORD)
            + QueryWords.dealing(dealing, whom, "anything")
            + ".";
    List<FactAnswer.Line> open =
        people.stream()
            .flatMap(id -> OpenMatters.ask(deeds.with(id)).stream())
            .map(ask -> line(ask, TEXTS.noAnswerIsNoted()))
            .toList();
    return new FactAnswer(false, not, open);
  }

  private FactAnswer who(Traits traits, Dealing dealing, List<PastDeed> found) {
    Map<String, PastDeed> latest =
        found.stream()
            .collect(
                Collectors.toMap(
                    PastDeed::contact, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    List<FactAnswer.Line> lines =
        latest.values().stream()
            .map(
                deed ->
                    new FactAnswer.Line(deeds.name(deed.contact()), words(deed), deed.contact()))
            .toList();
    if (lines.size() == 1) {
      return FactAnswer.of(sentence(TEXTS.you2(), found.get(0)), lines);
    }
    String whom = TEXTS.people(lines.size()) + QueryWords.traits(traits);
    return FactAnswer.of(
        TEXTS.you3(QueryWords.dealing(dealing, whom, "something"), FactSearch.names(lines)), lines);
  }

  private FactAnswer howOften(Dealing dealing, List<String> people, List<PastDeed> found) {
    String whom = people.isEmpty() ? "people" : names(people);
    return FactAnswer.of(
        TEXTS.you4(QueryWords.dealing(dealing, whom, "something"))
            + " "
            + TEXTS.times(found.size())
            + ".",
        lines(found));
  }

  private FactAnswer what(List<PastDeed> found) {
    List<PastDeed> telling = found.stream().filter(DealingAnswers::tells).toList();
    if (telling.isEmpty()) {
      return new FactAnswer(
          true, TEXTS.whatItWasAboutIs(sentence(TEXTS.youLast(), found.get(0))), List.of());
    }
    boolean isLatest = found.get(0).equals(telling.get(0));
    String later = isLatest ? "" : TEXTS.sinceThen(words(found.get(0)));
    return FactAnswer.of(
        sentence(isLatest ? TEXTS.youLast() : TEXTS.you2(), telling.get(0)) + later,
        lines(telling.subList(1, telling.size())));
  }

  private static boolean tells(PastDeed deed) {
    String what = deed.what();
    return (what != null && !what.isBlank()) || deed.resource() != null;
  }

  private FactAnswer told(String lead, List<PastDeed> found) {
    return FactAnswer.of(sentence(lead, found.get(0)), lines(found.subList(1, found.size())));
  }

  /** What the contact did begins with their name. */
  private String sentence(String lead, PastDeed deed) {
    String words = words(deed);
    return (deed.isTheirs() ? SentencePieces.capital(words) : lead + words) + ".";
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
