package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.command.AboutPerson.Archived;
import dev.networkingcoach.language.command.AboutPerson.Forgotten;
import dev.networkingcoach.language.command.AboutPerson.LeftAlone;
import dev.networkingcoach.language.command.AdviceAnswer;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Housekeeping;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.command.Setting;
import dev.networkingcoach.language.command.SmallTalk;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
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
import org.jspecify.annotations.Nullable;

/** How and when the coach speaks, and small talk. Thread-safe. */
final class ControlMeanings {
  private static final int SKIP_DAYS = 7;

  private final Map<String, String> topics;

  ControlMeanings(WordBook book) {
    topics = book.pairs("helptopic");
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

  private static MeaningResult said(String answer, String... offers) {
    return MeaningResult.of(new NothingToDo(answer, List.of(offers)), List.of());
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
      case "PAUSE" -> told(new Setting.Paused(clause.when() == null ? null : until(clause)));
      case "AWAY" -> away(clause);
      case "FORGETME" -> told(new Mine.ForgetMe());
      case "HOWTO" -> howTo(clause);
      case "HELP" -> told(new SmallTalk.Help(null));
      case "EXPORT" -> told(new Housekeeping.Export(Housekeeping.Format.JSON));
      case "GREETING" -> told(new SmallTalk.Hello());
      case "THANKSCOACH" -> told(new SmallTalk.ThankYou());
      case "SETTINGS" -> told(new Setting.Shown());
      case "PRIVACY" ->
          said(
              "What you tell me stays in the journal of whoever runs this coach, under your name"
                  + " alone: other people who use it do not see it. I write to nobody but you, and"
                  + " fixed rules advise you. \"me\" shows what I know about you, \"export\" gives"
                  + " you a copy, \"forget me\" removes all of it for good.",
              "me",
              "export");
      case "BYE" -> said("Talk to you soon.");
      case "NOSEND" ->
          said(
              "I write to nobody but you. I can tell whether it is a good time, and log it once you"
                  + " have done it.",
              "today");
      case "UNHAPPY" ->
          said(
              "Sorry. Say \"undo\" to take the last entry back, or say it again in other words: one"
                  + " short sentence such as \"met Dana yesterday\" works best.",
              "undo",
              "help");
      case "REACTION" -> said("All right.");
      case "MYNAME" -> said("\"me name: Nora\" tells me what to call you; \"me\" shows it.", "me");
      case "MYEMAIL" ->
          said("I keep no address or number of yours: what I have to say reaches you here.");
      case "SWEARING" ->
          said(
              "That sounds annoying. If I got something wrong, \"undo\" takes the last entry back.",
              "undo");
      case "CHITCHAT" ->
          said(
              "I keep to your network, so I cannot say much to that. I can log what happened, or"
                  + " tell what is due.",
              "today",
              "help");
      case "NERVOUS" ->
          said(
              "Most people feel that way, and most are glad to be asked: they say yes about twice"
                  + " as often as we expect. Start by giving something, ask for one small and clear"
                  + " thing, and say thank you within two days. \"may I ask Dana for an intro?\""
                  + " tells whether it is a good time.",
              "today",
              "matches");
      default -> null;
    };
  }

  /** "Until Monday", said on a Monday, is the next. */
  private static LocalDate until(SpokenClause clause) {
    LocalDate day = clause.day().day();
    return day.isAfter(clause.today()) ? day : day.plusWeeks(1);
  }

  private static MeaningResult start(FrameMatch match, SpokenClause clause) {
    String time = match.text("TIME");
    LocalTime at = time == null ? null : ClockTimes.of(time);
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

  private static @Nullable MeaningResult away(SpokenClause clause) {
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
        clause.written().toLowerCase(Locale.ROOT).matches(".*\\b(until|till|til|back on|to)\\b.*");
    LocalDate day = clause.day().day();
    if (clause.another() != null) {
      return told(new Setting.HolidaySet(day, clause.another().day(), true));
    }
    // "Off on Friday", said on a Monday, is the Friday to come.
    LocalDate ahead = day.isBefore(clause.today()) ? day.plusWeeks(1) : day;
    return until
        ? told(new Setting.Paused(until(clause)))
        : told(new Setting.HolidaySet(ahead, ahead, true));
  }

  private MeaningResult howTo(SpokenClause clause) {
    return clause.row().lows().stream()
        .filter(topics::containsKey)
        .findFirst()
        .map(low -> told(new SmallTalk.Help(topics.get(low))))
        .orElseGet(() -> told(new SmallTalk.Help(null)));
  }

  private static @Nullable MeaningResult about(
      FrameMatch match, SpokenClause clause, PersonMention first) {
    Who who = PersonWords.one(first);
    List<PersonMention> people = List.of(first);
    return switch (match.meaning()) {
      case "QUIETABOUT" -> MeaningResult.of(new Told(List.of(new LeftAlone(who)), false), people);
      case "ARCHIVE" -> MeaningResult.of(new Told(List.of(new Archived(who, true)), false), people);
      case "SKIP" ->
          MeaningResult.of(
              new Told(
                  List.of(
                      new AdviceAnswer.Snoozed(
                          new NamedAdvice.ByPerson(who),
                          clause.when() == null
                              ? clause.today().plusDays(SKIP_DAYS)
                              : until(clause))),
                  false),
              people);
      case "DUPLICATE" ->
          MeaningResult.of(new Told(List.of(new Housekeeping.Duplicates()), false), people);
      case "BACK" -> MeaningResult.of(new Told(List.of(new Archived(who, false)), false), people);
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
      case "FORGET" -> MeaningResult.of(new Told(List.of(new Forgotten(who)), false), people);
      default -> null;
    };
  }
}
