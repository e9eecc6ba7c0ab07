package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.OwnerField;
import dev.networkingcoach.language.command.AboutPerson.Archived;
import dev.networkingcoach.language.command.AboutPerson.Forgotten;
import dev.networkingcoach.language.command.AboutPerson.LeftAlone;
import dev.networkingcoach.language.command.AdviceAnswer;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.Housekeeping;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.command.Setting;
import dev.networkingcoach.language.command.SmallTalk;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.date.DateReading;
import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Refused;
import dev.networkingcoach.language.date.RestingDay;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How and when the coach speaks, and small talk. Thread-safe. */
final class ControlMeanings {
  private static final int SKIP_DAYS = 7;
  private static final int MOST_NAMES = 4;

  private final WordBook book;
  private final Map<String, String> topics;
  private final Map<String, String> entries;

  ControlMeanings(WordBook book) {
    this.book = book;
    topics = book.pairs("helptopic");
    entries = book.pairs("entrykind");
  }

  /** What a frame means; null where it does not fit after all. */
  @Nullable MeaningResult of(FrameMatch match, SpokenClause clause) {
    List<PersonMention> people = match.people("PERSON");
    PersonMention first = people.isEmpty() ? null : people.get(0);
    if (first != null && (first.isNew() || first.how() == Kind.NAMELESS)) {
      return first.isNew() && match.end() == clause.row().size()
          ? MeaningResult.of(
              new NotUnderstood(first.name() + " is not among your contacts.", List.of()),
              List.of())
          : null;
    }
    int left = clause.row().size() - match.end();
    MeaningResult read = first == null ? general(match, clause) : about(match, clause, first);
    return read == null ? null : new MeaningResult(read.reading(), read.people(), left, List.of());
  }

  private static MeaningResult told(Command... commands) {
    return MeaningResult.of(new Told(List.of(commands), false), List.of());
  }

  private @Nullable MeaningResult general(FrameMatch match, SpokenClause clause) {
    return switch (match.meaning()) {
      case "STOP" ->
          clause.when() == null
              ? told(new Setting.DailyPlanSet(false))
              : told(new Setting.Paused(until(clause)));
      case "STARTAT" -> start(match, clause);
      case "RESUME" -> told(new Setting.Resumed());
      case "MODELON" -> told(new Setting.ModelSet(true));
      case "MODELOFF" -> told(new Setting.ModelSet(false));
      case "PAUSE" -> clause.when() == null ? told(new Setting.Paused(null)) : away(clause);
      case "AWAY" -> away(clause);
      case "FORGETME" -> told(new Mine.ForgetMe());
      case "HOWTO" -> howTo(clause);
      case "HELP" -> told(new SmallTalk.Help(null));
      case "EXPORT" -> told(new Housekeeping.Export(format(clause)));
      case "GREETING" -> told(new SmallTalk.Hello());
      case "THANKSCOACH" -> told(new SmallTalk.ThankYou());
      case "SETTINGS" -> told(new Setting.Shown());
      case "MYNAME" -> named(String.valueOf(match.text("WORDS")));
      case "MYINTEREST" -> interest(String.valueOf(match.text("WORDS")));
      case "UNDOALL" ->
          MeaningResult.of(
              new Doubtful(
                  "I take back a message at a time. Which shall I take back?",
                  List.of(
                      new SpokenChoice("The last message", "undo"),
                      new SpokenChoice("The last two messages", "undo\nundo"),
                      SpokenChoice.declining("None"))),
              List.of());
      default -> TalkMeanings.of(match.meaning());
    };
  }

  private static @Nullable MeaningResult named(String name) {
    return name.isBlank()
            || name.split(" ", -1).length > MOST_NAMES
            || !Character.isUpperCase(name.charAt(0))
        ? null
        : told(new Mine.FieldSet(OwnerField.NAME, name));
  }

  /** Interests of the owner are kept nowhere, and may be markets or needs. */
  private static MeaningResult interest(String words) {
    return MeaningResult.of(
        new Doubtful(
            "Is " + words + " a market of yours, or something you look for?",
            List.of(
                new SpokenChoice("A market", "my market is " + words),
                new SpokenChoice("I look for it", "I need: " + words),
                SpokenChoice.declining("Neither"))),
        List.of());
  }

  private static Housekeeping.Format format(SpokenClause clause) {
    List<String> lows = clause.row().lows();
    if (lows.contains("vcard") || lows.contains("vcf")) {
      return Housekeeping.Format.VCARD;
    }
    boolean table = lows.stream().anyMatch(low -> low.matches("csv|excel|spreadsheet|table"));
    return table ? Housekeeping.Format.CSV : Housekeeping.Format.JSON;
  }

  /** "Until Monday", said on a Monday, is the next. */
  /** "Until February" is until it begins. */
  private boolean isMonth(@Nullable String period) {
    String[] words =
        period == null ? new String[0] : period.toLowerCase(Locale.ROOT).split(" ", -1);
    return words.length == 2 && book.is("itemmonth", words[1]);
  }

  private LocalDate until(SpokenClause clause) {
    FactQuery.Period period = SpokenPeriod.of(clause);
    LocalDate day = clause.day().day();
    if (period != null && period.to().isAfter(clause.today())) {
      day = period.from().isAfter(clause.today()) ? period.from() : period.to().plusDays(1);
    }
    if (isMonth(clause.day().period())) {
      day = day.withDayOfMonth(1);
    }
    DateReading until = RestingDay.of(day, clause.whole().lows(), clause.today());
    if (until instanceof Refused refused) {
      throw new DoubtException(new NotUnderstood(refused.message(), List.of()));
    }
    return until instanceof Day ahead ? ahead.date() : day;
  }

  private MeaningResult start(FrameMatch match, SpokenClause clause) {
    String time = match.text("TIME");
    LocalTime at = time == null ? new ClockTimes(book).first(clause.whole()) : ClockTimes.of(time);
    List<Command> commands = new ArrayList<>();
    commands.add(new Setting.DailyPlanSet(true));
    if (at != null) {
      commands.add(new Setting.HourSet(at));
    }
    if (clause
        .written()
        .toLowerCase(Locale.ROOT)
        .matches(".*\\b(weekday|weekdays|workday|working day)\\b.*")) {
      commands.add(new Setting.DaysSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
    }
    return MeaningResult.of(new Told(commands, false), List.of());
  }

  private @Nullable MeaningResult away(SpokenClause clause) {
    if (clause.when() == null) {
      return MeaningResult.of(
          new Doubtful(
              "Until when shall I be quiet? Say, for example, \"pause until Monday\".",
              List.of(
                  new SpokenChoice("A week", "pause until in 1 week"),
                  new SpokenChoice("Until I say resume", "pause"))),
          List.of());
    }
    boolean until =
        clause
            .written()
            .toLowerCase(Locale.ROOT)
            .matches(".*\\b(until|till|til|before|back on|to|for)\\b.*");
    LocalDate day = clause.day().day();
    FactQuery.Period whole = SpokenPeriod.of(clause);
    if (!until && clause.another() == null && whole != null && whole.to().isAfter(clause.today())) {
      return told(new Setting.HolidaySet(whole.from(), whole.to(), true));
    }
    if (clause.another() != null) {
      LocalDate last = clause.another().day();
      return told(new Setting.HolidaySet(day, last.isBefore(day) ? last.plusYears(1) : last, true));
    }
    // "Off on Friday", said on a Monday, is the Friday to come.
    LocalDate ahead = day.isBefore(clause.today()) ? day.plusWeeks(1) : day;
    return until
        ? told(new Setting.Paused(until(clause)))
        : told(new Setting.HolidaySet(ahead, ahead, true));
  }

  private static MeaningResult told(List<PersonMention> people, Command command) {
    return MeaningResult.of(new Told(List.of(command), false), people);
  }

  /** "Delete both" may be said of two entries: nobody is forgotten by such a word. */
  private static boolean isOne(PersonMention person) {
    boolean both = person.name().toLowerCase(Locale.ROOT).matches("both|they|them|it|that");
    return person.how() != Kind.PRONOUN || !both;
  }

  /** What is to be taken out, by what it is called: "the last note about Dana". */
  private Command removed(Who who, FrameMatch match, SpokenClause clause) {
    List<String> lows = clause.row().lows();
    List<String> kinds =
        lows.stream().filter(entries::containsKey).map(entries::get).distinct().toList();
    Set<InteractionKind> deeds =
        kinds.stream()
            .filter(kind -> !kind.equals("NOTE"))
            .map(InteractionKind::valueOf)
            .collect(Collectors.toSet());
    boolean last = lows.contains("last") || lows.contains("latest");
    return new Housekeeping.FactRemoved(
        who, deeds, kinds.contains("NOTE"), last, match.text("WORDS"));
  }

  private MeaningResult howTo(SpokenClause clause) {
    return clause.row().lows().stream()
        .filter(topics::containsKey)
        .findFirst()
        .map(low -> told(new SmallTalk.Help(topics.get(low))))
        .orElseGet(() -> told(new SmallTalk.Help(null)));
  }

  private @Nullable MeaningResult about(
      FrameMatch match, SpokenClause clause, PersonMention first) {
    Who who = PersonWords.one(first);
    NamedAdvice advice = new NamedAdvice.ByPerson(who);
    List<PersonMention> people = List.of(first);
    return switch (match.meaning()) {
      case "QUIETABOUT" ->
          clause.when() == null
              ? told(people, new LeftAlone(who))
              : told(people, new AdviceAnswer.Snoozed(advice, until(clause)));
      case "ARCHIVE" -> told(people, new Archived(who, true));
      case "DISMISS" -> told(people, new AdviceAnswer.Dismissed(advice));
      case "DONEABOUT" -> told(people, new AdviceAnswer.Done(advice));
      case "UNDOABOUT" -> told(people, removed(who, match, clause));
      case "SKIP" ->
          told(
              people,
              new AdviceAnswer.Snoozed(
                  advice,
                  clause.when() == null ? clause.today().plusDays(SKIP_DAYS) : until(clause)));
      case "DUPLICATE" -> told(people, new Housekeeping.Duplicates());
      case "BACK" -> told(people, new Archived(who, false));
      case "FORGETSAID" ->
          MeaningResult.of(
              new Doubtful(
                  "Shall I take back the last entry, or forget "
                      + first.name()
                      + " altogether? Nothing was changed yet.",
                  List.of(
                      new SpokenChoice("Take back the last entry", "undo"),
                      new SpokenChoice("Forget " + first.name(), "forget \"" + first.name() + "\""),
                      SpokenChoice.declining("Neither"))),
              people);
      case "FORGET" -> isOne(first) ? told(people, new Forgotten(who)) : null;
      default -> null;
    };
  }
}
