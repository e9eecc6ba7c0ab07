package dev.networkingcoach.language.internal.order;

import dev.networkingcoach.language.command.AdviceAnswer;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.command.QuestionCommand;
import dev.networkingcoach.language.command.Setting;
import dev.networkingcoach.language.date.DateReading;
import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.RestingDay;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.meaning.ClockTimes;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads an order about what the coach sends, when, and how much, by its words: "not on weekends",
 * "fewer messages please", "don't suggest events", "dismiss the first one". Who speaks of people
 * gives no such order. Thread-safe.
 */
public final class OrderReader {
  private static final int MOST_WORDS = 14;
  private static final int SHORT = 6;

  private final WordBook book;
  private final DateTagger dates;
  private final LocalDate today;
  private final ClockTimes clock;
  private final HoursOrder hours;
  private final SnoozeOrder snooze;

  /** A reader over the words of a language. */
  public OrderReader(WordBook book, DateTagger dates, LocalDate today) {
    this.book = book;
    this.dates = dates;
    this.today = today;
    clock = new ClockTimes(book);
    hours = new HoursOrder(clock);
    snooze = new SnoozeOrder(dates, today);
  }

  /** What is ordered; empty where it is no such order. */
  public Optional<StatementReading> read(TokenRow row) {
    boolean deed = row.lows().stream().anyMatch(low -> book.is("past", low));
    if (row.size() == 0 || row.size() > MOST_WORDS || deed) {
      return Optional.empty();
    }
    OrderWords words = new OrderWords(book, row);
    StatementReading read = paused(row, words);
    read = read == null ? hours.read(row, words) : read;
    read = read == null ? numbered(row, words) : read;
    read = read == null ? muted(words) : read;
    read = read == null ? skipped(row, words) : read;
    read = read == null ? amount(row, words) : read;
    read = read == null ? times(row, words) : read;
    int end = read == null ? comma(row) : 0;
    return end > 1 ? read(row.slice(0, end)) : Optional.ofNullable(read);
  }

  /** Where what is ordered ends, and a reason may follow: "at 9, I'm no morning person". */
  private static int comma(TokenRow row) {
    int at = 1;
    while (at < row.size() && row.before(at) == Break.NONE) {
      at++;
    }
    return at == row.size() ? 0 : at;
  }

  /** "Turn off the plan on weekends": on which days, where words alone would turn it off. */
  public Optional<StatementReading> days(TokenRow row) {
    OrderWords words = new OrderWords(book, row);
    boolean brief = row.size() > 0 && row.size() <= MOST_WORDS && !words.has("past");
    if (!brief) {
      return Optional.empty();
    }
    StatementReading again = brought(row, words);
    if (again != null) {
      return Optional.of(again);
    }
    boolean about = words.has("ordered") && words.has("refused");
    boolean until = words.has("until") || clock.first(row) != null;
    if (about && !until && words.days().size() == 1 && words.has("thisweek")) {
      return Optional.ofNullable(once(row, words.days()));
    }
    return about && !words.days().isEmpty() && !words.has("bounding")
        ? Optional.ofNullable(times(row, words))
        : Optional.empty();
  }

  /** "Unmute birthdays", "show me event tips again". */
  private @Nullable StatementReading brought(TokenRow row, OrderWords words) {
    Optional<String> subject = words.first("subject");
    boolean begins =
        book.is("unmuted", row.low(0)) || book.is("unmuted", row.low(0) + " " + row.low(1));
    boolean again = row.lows().contains("again") || row.lows().contains("back");
    boolean unmutes = row.low(0).startsWith("un") || again;
    return subject.isPresent() && begins && unmutes && !words.has("refused")
        ? told(List.of(new AdviceAnswer.Unmuted(subject.get())))
        : null;
  }

  private static StatementReading told(List<Command> commands) {
    return new Told(commands, false);
  }

  /** "No plan until Thursday", "mute everything until Monday, I'm on holiday". */
  private @Nullable StatementReading paused(TokenRow row, OrderWords words) {
    int first = book.is("polite", row.low(0)) ? 1 : 0;
    boolean quiet = book.is("hushed", row.low(first)) && words.has("until");
    LocalDate day = quiet ? dates.day(row, today, Tense.FUTURE) : null;
    if (day == null || !(words.has("ordered") || words.has("all"))) {
      return null;
    }
    DateReading until = RestingDay.of(day, row.lows(), today);
    return until instanceof Day ahead
        ? told(List.of(new Setting.Paused(ahead.date())))
        : SnoozeOrder.refused(until);
  }

  /** "Dismiss the first one", "snooze number 2 until Friday". */
  private @Nullable StatementReading numbered(TokenRow row, OrderWords words) {
    Optional<String> number = new OrderWords(book, withoutDay(row)).first("counted");
    Optional<String> answer = words.first("answered");
    if (number.isEmpty() || answer.isEmpty() || row.size() > SHORT + 2 || words.has("ordered")) {
      return null;
    }
    NamedAdvice advice = new NamedAdvice.ByNumber(Integer.parseInt(number.get()));
    return switch (answer.get()) {
      case "DISMISS" -> told(List.of(new AdviceAnswer.Dismissed(advice)));
      case "SNOOZE" -> snooze.read(row, advice);
      case "DONE" -> told(List.of(new AdviceAnswer.Done(advice)));
      default -> told(List.of(new QuestionCommand.Why(advice, null)));
    };
  }

  /** "Skip the advocate list", "snooze the events until Friday". */
  private @Nullable StatementReading skipped(TokenRow row, OrderWords words) {
    Optional<String> subject = words.first("subject");
    String answer = book.pairs("answered").get(row.low(0));
    if (subject.isEmpty() || answer == null || row.size() > SHORT + 2) {
      return null;
    }
    NamedAdvice advice = new NamedAdvice.ByRule(subject.get());
    return answer.equals("DISMISS") && !row.low(0).equals("skip")
        ? told(List.of(new AdviceAnswer.Dismissed(advice)))
        : answer.equals("DONE") || answer.equals("WHY") ? null : snooze.read(row, advice);
  }

  private TokenRow withoutDay(TokenRow row) {
    return dates.take(row, today, Tense.FUTURE).row();
  }

  /** "Don't suggest events", "no more advice about advocates". */
  private static @Nullable StatementReading muted(OrderWords words) {
    Optional<String> subject = words.first("subject");
    if (subject.isEmpty() || !words.has("refused") || !words.has("advised")) {
      return null;
    }
    return told(List.of(new AdviceAnswer.Muted(new NamedAdvice.ByRule(subject.get()))));
  }

  /** "Fewer messages", "at most 2 prompts a day". */
  private @Nullable StatementReading amount(TokenRow row, OrderWords words) {
    boolean more = words.has("greater");
    Optional<String> number = words.first("counted");
    boolean rate = number.isPresent() && isRate(row, words);
    if (!more && !rate && !words.has("fewer")) {
      return null;
    }
    if (number.isPresent()) {
      return told(List.of(new Setting.BudgetSet(Integer.parseInt(number.get()))));
    }
    List<SpokenChoice> choices = new ArrayList<>();
    for (int most : more ? new int[] {5, 8, 12} : new int[] {1, 2, 3}) {
      choices.add(new SpokenChoice(String.valueOf(most), "settings budget " + most));
    }
    return new Doubtful("How much advice may there be a day, at most?", choices);
  }

  /** "Just 3 suggestions per day", which is no order where somebody has or makes them. */
  private boolean isRate(TokenRow row, OrderWords words) {
    String low = row.low(0);
    boolean begins = book.is("limiting", low) || book.pairs("counted").containsKey(low);
    boolean wished = (low.equals("i") || low.equals("we")) && words.has("wished");
    return (begins || wished) && words.has("prompted") && words.has("perday");
  }

  /** "Not on weekends", "send me the plan at 8 on Mondays". */
  private @Nullable StatementReading times(TokenRow row, OrderWords words) {
    boolean about = words.has("ordered");
    boolean refused = words.has("refused");
    if (words.has("workdays") && !words.days().isEmpty() && !refused) {
      return told(List.of(new Setting.DaysSet(words.days())));
    }
    LocalTime at = clock.first(row);
    Set<DayOfWeek> days = words.days();
    boolean only = row.lows().contains("only");
    boolean bare = row.size() <= SHORT && (refused || only);
    if ((!about && !(bare && !days.isEmpty())) || (days.isEmpty() && at == null)) {
      return null;
    }
    boolean before = row.lows().contains("before") || row.lows().contains("earlier");
    StatementReading once = refused && at == null ? once(row, days) : null;
    if (once != null) {
      return once;
    }
    List<Command> commands = new ArrayList<>();
    if (!refused) {
      commands.add(new Setting.DailyPlanSet(true));
    }
    // "At 7, but not on Fridays" orders both.
    if (at != null && (!refused || before || row.lows().contains("but"))) {
      commands.add(new Setting.HourSet(at));
    }
    if (!days.isEmpty()) {
      Set<DayOfWeek> left = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
      left.removeAll(days);
      Set<DayOfWeek> wanted = refused && !only ? left : days;
      if (wanted.isEmpty()) {
        return null;
      }
      commands.add(new Setting.DaysSet(wanted));
    }
    return commands.isEmpty() ? null : told(commands);
  }

  /** "No plan on Thursday" may be said of the next one only. */
  private @Nullable StatementReading once(TokenRow row, Set<DayOfWeek> days) {
    boolean every = row.lows().stream().anyMatch(low -> book.is("everyweek", low));
    boolean one = row.lows().stream().anyMatch(low -> book.is("thisweek", low));
    if (days.size() != 1 || every || row.lows().contains("only")) {
      return null;
    }
    DayOfWeek day = days.iterator().next();
    LocalDate next = today.with(TemporalAdjusters.nextOrSame(day));
    if (one) {
      return told(List.of(new Setting.HolidaySet(next, next, true)));
    }
    String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    Set<DayOfWeek> left = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    left.removeAll(days);
    String names =
        left.stream()
            .map(each -> each.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .collect(Collectors.joining(", "));
    return new Doubtful(
        "Only this " + name + ", or every week?",
        List.of(
            new SpokenChoice("Only this " + name, "holiday " + next),
            new SpokenChoice("Every " + name, "settings days " + names)));
  }
}
