package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Attribute;
import dev.networkingcoach.language.command.FactQuery.Circumstance;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import dev.networkingcoach.language.command.FactQuery.Period;
import dev.networkingcoach.language.command.FactQuery.Traits;
import dev.networkingcoach.language.command.FactQuery.Wanted;
import dev.networkingcoach.language.command.Housekeeping;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked. Thread-safe. */
final class QueryMeanings {
  private static final Set<InteractionKind> TALKS =
      Set.of(InteractionKind.TALKED, InteractionKind.MET);
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
    if (first != null && first.isNew() && !match.meaning().matches("QPATH|QWHOIS")) {
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
    String words = match.text("WORDS") == null ? match.text("TITLE") : match.text("WORDS");
    String organization = match.text("ORG");
    return switch (match.meaning()) {
      case "QWHOAT" ->
          organization == null || !isPlausible(organization)
              ? null
              : who(new Traits(List.of(), organization, null, null, null), null);
      case "QWHOROLE" ->
          words == null ? null : who(new Traits(List.of(), organization, words, null, null), null);
      case "QOWED" -> who(Traits.ANYBODY, Attribute.OWED);
      case "QOFFERING" -> sought(match.text("TOPIC"), WhoFits.Where.OFFERS);
      case "QNEEDING" -> sought(match.text("TOPIC"), WhoFits.Where.NEEDS);
      default -> general(match, clause);
    };
  }

  private @Nullable Command general(FrameMatch match, SpokenClause clause) {
    return switch (match.meaning()) {
      case "QTODAY" -> today(clause);
      case "QFOLLOW" -> new QuestionCommand.FollowUps();
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
                  || clause
                      .written()
                      .toLowerCase(Locale.ROOT)
                      .matches(".*\\b(log|record|enter|not(e|ed)).*")
              ? new Housekeeping.ShowLog(LOG_LINES)
              : null;
      case "MEETINGLIST" -> meetings(null, clause);
      default -> null;
    };
  }

  private static Command today(SpokenClause clause) {
    return clause.written().toLowerCase(Locale.ROOT).contains("week")
        ? new QuestionCommand.ThisWeek()
        : new QuestionCommand.Today(false);
  }

  /** The meetings of the days that are asked about; of the days past, none is ahead. */
  private static Command meetings(@Nullable Who who, SpokenClause clause) {
    Period days = SpokenPeriod.of(clause);
    if (days == null) {
      return new MeetingList(who, null, null);
    }
    String low = clause.written().toLowerCase(Locale.ROOT);
    boolean until = low.matches(".*\\b(until|till|by|before)\\b.*");
    LocalDate from = until || days.from().isBefore(clause.today()) ? clause.today() : days.from();
    return new MeetingList(who, from, until ? clause.day().day() : days.to());
  }

  private @Nullable Command somebody(FrameMatch match, SpokenClause clause, PersonMention first) {
    if (match.meaning().equals("QPATH") && first.isNew()) {
      return new QuestionCommand.PathTo(new Who(first.name()));
    }
    Who who = PersonWords.one(first);
    Traits traits = Traits.of(who);
    return switch (match.meaning()) {
      case "QPATH" -> new QuestionCommand.PathTo(who);
      case "QWHOIS" ->
          (first.isNew() && clause.row().size() == match.end() && match.literals() == 0)
                  || (clause.row().low(0).equals("remind") && clause.when() != null)
              ? null
              : new QuestionCommand.WhoIs(who);
      case "QWHEN" -> new FactQuery(Wanted.WHEN, traits, dealing(Set.of(), clause), null);
      case "QWHAT" -> new FactQuery(Wanted.WHAT, traits, dealing(TALKS, clause), null);
      case "QDRAFT" -> new QuestionCommand.AdviceOn(who);
      case "QWHYTHIS" -> new QuestionCommand.Why(new NamedAdvice.ByPerson(who), null);
      case "MEETINGLIST" -> meetings(who, clause);
      default -> null;
    };
  }

  private static Dealing dealing(Set<InteractionKind> kinds, SpokenClause clause) {
    Circumstance when = new Circumstance(null, SpokenPeriod.of(clause), null);
    return new Dealing(kinds, null, null, when, false);
  }

  private static FactQuery who(Traits traits, @Nullable Attribute attribute) {
    return new FactQuery(Wanted.WHO, traits, null, attribute);
  }

  private static @Nullable Command sought(@Nullable String topic, WhoFits.Where where) {
    if (topic == null) {
      return null;
    }
    String bare = topic.replaceFirst("(?i)^(a|an|the|ein|eine|einen|some|my|good) ", "");
    return new WhoFits(where, bare);
  }

  private boolean isPlausible(String organization) {
    return organization.chars().anyMatch(Character::isUpperCase)
        || scope.isOrganization(organization)
        || organization.split(" ", -1).length <= 2;
  }
}
