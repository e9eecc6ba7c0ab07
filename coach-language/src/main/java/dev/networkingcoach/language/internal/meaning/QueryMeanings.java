package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Attribute;
import dev.networkingcoach.language.command.FactQuery.Circumstance;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import dev.networkingcoach.language.command.FactQuery.Traits;
import dev.networkingcoach.language.command.FactQuery.Wanted;
import dev.networkingcoach.language.command.Housekeeping;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.MayI;
import dev.networkingcoach.language.command.MeetingCommand.MeetingList;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.command.QuestionCommand;
import dev.networkingcoach.language.command.QuestionCommand.WhoFits;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked. Thread-safe. */
final class QueryMeanings {
  private static final Set<InteractionKind> MEETINGS = Set.of(InteractionKind.MET);
  private static final Set<InteractionKind> REPLIES =
      Set.of(InteractionKind.RECEIVED, InteractionKind.DECLINED, InteractionKind.TALKED);
  private static final int LOG_LINES = 10;

  private final NameScope scope;

  QueryMeanings(NameScope scope) {
    this.scope = scope;
  }

  /** What a frame means; null where it does not fit after all. */
  @Nullable MeaningResult of(FrameMatch match, SpokenClause clause) {
    List<PersonMention> people =
        match.people("PERSON").isEmpty() ? match.people("KNOWN") : match.people("PERSON");
    int left = clause.row().size() - match.end();
    PersonMention first = people.isEmpty() ? null : people.get(0);
    if (first != null && first.how() == Kind.NAMELESS) {
      return null;
    }
    if (first != null
        && first.isNew()
        && !match.meaning().matches("QPATH|QWHOIS|QWHOKNOWS|QWHOINTRO")) {
      return left > 0 ? null : unknown(first);
    }
    Command command = first == null ? nobody(match, clause) : somebody(match, clause, first);
    return command == null
        ? null
        : new MeaningResult(new Told(List.of(command), false), people, left, List.of());
  }

  private static MeaningResult unknown(PersonMention first) {
    return MeaningResult.of(
        new NothingToDo(
            first.name() + " is not among your contacts.", List.of("add " + first.name())),
        List.of());
  }

  private @Nullable Command nobody(FrameMatch match, SpokenClause clause) {
    String topic = match.text("TOPIC");
    String words = match.text("WORDS") == null ? match.text("TITLE") : match.text("WORDS");
    String organization = match.text("ORG");
    return switch (match.meaning()) {
      case "QWHOAT" ->
          organization == null || !isPlausible(organization)
              ? null
              : who(new Traits(List.of(), organization, null, null, null), null, null);
      case "QWHOIN" -> sought(words, WhoFits.Where.ANYWHERE);
      case "QWHOROLE" ->
          words == null || words.matches("(?i).*\\bcontacts?\\b.*")
              ? null
              : who(new Traits(List.of(), organization, words, null, null), null, null);
      case "QWHOMET" -> who(Traits.ANYBODY, met(match, clause), null);
      case "QHOWMANY" ->
          new FactQuery(Wanted.HOW_MANY_PEOPLE, Traits.ANYBODY, met(match, clause), null);
      case "QHOWMANYALL" -> new FactQuery(Wanted.HOW_MANY_PEOPLE, Traits.ANYBODY, null, null);
      case "QHOWMANYAT" ->
          new FactQuery(
              Wanted.HOW_MANY_PEOPLE,
              new Traits(List.of(), organization, null, null, null),
              null,
              null);
      case "QWHOGAVE" ->
          who(
              Traits.ANYBODY,
              dealing(Set.of(InteractionKind.RECEIVED), null, thing(match), clause, false),
              null);
      case "QWHODIDASK" ->
          who(
              Traits.ANYBODY,
              dealing(Set.of(InteractionKind.ASKED), null, thing(match), clause, false),
              null);
      case "QWHODIDGIVE" ->
          who(Traits.ANYBODY, dealing(given(clause), null, thing(match), clause, false), null);
      case "QSILENT" -> who(Traits.ANYBODY, dealing(Set.of(), null, null, clause, true), null);
      case "QOWED" -> who(Traits.ANYBODY, null, Attribute.OWED);
      case "QAWAITED" -> who(Traits.ANYBODY, null, Attribute.AWAITED);
      case "QPROMISED" -> new FactQuery(Wanted.WHAT, Traits.ANYBODY, null, Attribute.PROMISED);
      case "QOFFERING" -> namesSomebody(topic) ? null : sought(topic, WhoFits.Where.OFFERS);
      case "QNEEDING" ->
          topic == null ? new QuestionCommand.Matches() : sought(topic, WhoFits.Where.NEEDS);
      case "QLIKING" -> sought(topic, WhoFits.Where.INTERESTS);
      case "QSERVING" -> sought(topic, WhoFits.Where.MARKETS);
      default -> general(match, clause);
    };
  }

  private @Nullable Command general(FrameMatch match, SpokenClause clause) {
    return switch (match.meaning()) {
      case "QTODAY" -> today(clause);
      case "QFOLLOW" -> new QuestionCommand.FollowUps();
      case "QRELATION" ->
          who(
              new Traits(
                  List.of(),
                  null,
                  null,
                  null,
                  Relation.valueOf(TieMeanings.relation(String.valueOf(match.text("RELATION"))))),
              null,
              null);
      case "QALL" -> new QuestionCommand.All(FactKind.CONTACT);
      case "QEVENTS" -> new QuestionCommand.All(FactKind.EVENT);
      case "QGOALS" ->
          clause.written().toLowerCase(Locale.ROOT).contains("target")
              ? new QuestionCommand.All(FactKind.TARGET)
              : new QuestionCommand.All(FactKind.GOAL);
      case "QME" -> new Mine.Shown();
      case "QADVOCATES" -> new QuestionCommand.Advocates();
      case "QWEEK" -> new QuestionCommand.Week();
      case "QLOG" ->
          clause.when() == null
                  || clause.written().toLowerCase(Locale.ROOT).matches(".*\\b(log|record|enter).*")
              ? new Housekeeping.ShowLog(LOG_LINES)
              : null;
      case "MEETINGLIST" ->
          new MeetingList(null, null, clause.when() == null ? null : last(clause));
      default -> null;
    };
  }

  private static Command today(SpokenClause clause) {
    return clause.written().toLowerCase(Locale.ROOT).contains("week")
        ? new QuestionCommand.ThisWeek()
        : new QuestionCommand.Today(false);
  }

  private static LocalDate last(SpokenClause clause) {
    String low = clause.written().toLowerCase(Locale.ROOT);
    LocalDate day = clause.day().day();
    return low.contains("week") ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : day;
  }

  private @Nullable Command somebody(FrameMatch match, SpokenClause clause, PersonMention first) {
    if (match.meaning().equals("QPATH") && first.isNew()) {
      return new QuestionCommand.PathTo(new Who(first.name()));
    }
    Who who = PersonWords.one(first);
    Traits traits = Traits.of(who);
    return switch (match.meaning()) {
      case "QWHOATNAME" ->
          who(
              new Traits(List.of(new Who(first.name())), match.text("ORG"), null, null, null),
              null,
              null);
      case "QPATH" -> new QuestionCommand.PathTo(who);
      case "QWHOIS" ->
          first.isNew() && clause.row().size() == match.end() && match.literals() == 0
              ? null
              : new QuestionCommand.WhoIs(who);
      case "QWHOKNOWS" -> new FactQuery(Wanted.WHO, traits, null, Attribute.KNOWS);
      case "QKNOWSWHETHER" ->
          new FactQuery(
              Wanted.WHETHER,
              new Traits(
                  List.of(who, PersonWords.one(match.people("PERSON2").get(0))),
                  null,
                  null,
                  null,
                  null),
              null,
              Attribute.KNOWS);
      case "QHOWOFTEN" ->
          new FactQuery(
              Wanted.HOW_OFTEN, traits, dealing(kinds(clause), null, null, clause, false), null);
      case "QWHEN" ->
          new FactQuery(
              Wanted.WHEN, traits, dealing(whenKinds(clause), null, null, clause, false), null);
      case "QWHAT" ->
          new FactQuery(
              Wanted.WHAT,
              traits,
              dealing(
                  Set.of(InteractionKind.TALKED, InteractionKind.MET), null, null, clause, false),
              null);
      case "QWHATGAVE" ->
          new FactQuery(
              Wanted.WHAT,
              traits,
              dealing(Set.of(InteractionKind.GAVE), null, null, clause, false),
              null);
      case "QWHATGOT" ->
          new FactQuery(
              Wanted.WHAT,
              traits,
              dealing(Set.of(InteractionKind.RECEIVED), null, null, clause, false),
              null);
      case "QWHATASKED" ->
          new FactQuery(
              Wanted.WHAT,
              traits,
              dealing(Set.of(InteractionKind.ASKED), null, null, clause, false),
              null);
      case "QWHOINTRO" ->
          who(
              Traits.ANYBODY,
              new Dealing(
                  Set.of(InteractionKind.RECEIVED),
                  Favour.INTRODUCTION,
                  null,
                  new Circumstance(null, null, who),
                  false),
              null);
      case "QWHETHER" ->
          new FactQuery(
              Wanted.WHETHER,
              traits,
              dealing(Set.of(InteractionKind.THANKED), null, thing(match), clause, false),
              null);
      case "QWHETHERMET" ->
          new FactQuery(
              Wanted.WHETHER, traits, dealing(kinds(clause), null, null, clause, false), null);
      case "QREPLIED" -> new FactQuery(Wanted.WHETHER, traits, replies(match, clause), null);
      default -> attribute(match, who);
    };
  }

  private static @Nullable Command attribute(FrameMatch match, Who who) {
    Attribute attribute =
        switch (match.meaning()) {
          case "QDETAIL" -> Attribute.EMAIL;
          case "QPHONE" -> Attribute.PHONE;
          case "QBIRTHDAY" -> Attribute.BIRTHDAY;
          case "QTITLE" -> Attribute.TITLE;
          case "QORG" -> Attribute.ORGANIZATION;
          case "QNEEDS" -> Attribute.NEEDS;
          case "QOFFERS" -> Attribute.OFFERS;
          case "QINTERESTS" -> Attribute.INTERESTS;
          case "QNOTES" -> Attribute.NOTES;
          case "QHELP" -> Attribute.HELP;
          case "QOWEDTO" -> Attribute.OWED;
          case "QPROMISEDTO" -> Attribute.PROMISED;
          default -> null;
        };
    String about = match.text("WORDS");
    if (attribute == Attribute.NOTES && about != null) {
      return new QuestionCommand.Mentioned(List.of(who), about);
    }
    if (attribute != null) {
      return new FactQuery(Wanted.WHAT, Traits.of(who), null, attribute);
    }
    return switch (match.meaning()) {
      case "QMAYASK" -> new MayI.Ask(who, Matter.of(match.text("THING")));
      case "QMAYASKNO" -> new MayI.Ask(who, Matter.NONE);
      case "QDRAFT" -> new QuestionCommand.AdviceOn(who);
      case "QWHYTHIS" -> new QuestionCommand.Why(new NamedAdvice.ByPerson(who), null);
      case "MEETINGLIST" -> new MeetingList(who, null, null);
      default -> null;
    };
  }

  private static FactQuery who(
      Traits traits, @Nullable Dealing dealing, @Nullable Attribute attribute) {
    return new FactQuery(Wanted.WHO, traits, dealing, attribute);
  }

  private static @Nullable Command sought(@Nullable String topic, WhoFits.Where where) {
    if (topic == null) {
      return null;
    }
    String bare = topic.replaceFirst("(?i)^(a|an|the|ein|eine|einen|some|my|good) ", "");
    return new WhoFits(where, bare);
  }

  /** "Who could help Dana" asks for something else than "who could help with Excel". */
  private boolean namesSomebody(@Nullable String topic) {
    return topic != null
        && Stream.of(topic.split(" ", -1))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .anyMatch(word -> !scope.index().named(word).isEmpty());
  }

  private boolean isPlausible(String organization) {
    return organization.chars().anyMatch(Character::isUpperCase)
        || scope.isOrganization(organization)
        || organization.split(" ", -1).length <= 2;
  }

  private Dealing met(FrameMatch match, SpokenClause clause) {
    Set<InteractionKind> kinds = kinds(clause);
    String event = match.text("EVENT");
    return new Dealing(
        kinds,
        null,
        null,
        new Circumstance(
            event == null ? null : event.replaceFirst("(?i)^(the|a) ", ""),
            SpokenPeriod.of(clause),
            null),
        false);
  }

  private static Set<InteractionKind> kinds(SpokenClause clause) {
    String low = clause.written().toLowerCase(Locale.ROOT);
    if (low.matches(".*\\b(meet|met|see|saw|seen|run into|bump into)\\b.*")) {
      return MEETINGS;
    }
    return low.matches(
            ".*\\b(talk|talked|speak|spoke|spoken|call|called|email|emailed|write|written)\\b.*")
        ? Set.of(InteractionKind.TALKED, InteractionKind.MET)
        : Set.of();
  }

  private static Set<InteractionKind> whenKinds(SpokenClause clause) {
    String low = clause.written().toLowerCase(Locale.ROOT);
    return low.matches(".*\\b(meet|met|lunch|coffee|dinner)\\b.*") ? MEETINGS : Set.of();
  }

  private static Set<InteractionKind> given(SpokenClause clause) {
    String low = clause.written().toLowerCase(Locale.ROOT);
    return low.contains("thank")
        ? Set.of(InteractionKind.THANKED)
        : low.contains("pitch") ? Set.of(InteractionKind.PITCHED) : Set.of(InteractionKind.GAVE);
  }

  private static @Nullable String thing(FrameMatch match) {
    String thing = match.text("THING");
    return thing == null ? null : thing.replaceFirst("(?i)^(the|a|an|some|my) ", "");
  }

  private static Dealing replies(FrameMatch match, SpokenClause clause) {
    Circumstance theirs = new Circumstance(null, SpokenPeriod.of(clause), null, true);
    return new Dealing(REPLIES, null, thing(match), theirs, false);
  }

  private static Dealing dealing(
      Set<InteractionKind> kinds,
      @Nullable Favour favour,
      @Nullable String about,
      SpokenClause clause,
      boolean negated) {
    return new Dealing(
        kinds, favour, about, new Circumstance(null, SpokenPeriod.of(clause), null), negated);
  }
}
