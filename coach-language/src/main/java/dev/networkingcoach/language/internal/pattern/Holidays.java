package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.Setting;
import dev.networkingcoach.language.date.DateReading;
import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Refused;
import dev.networkingcoach.language.date.SpokenDate;
import dev.networkingcoach.language.date.SpokenDuration;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.clause.MissingException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days off as people write them: 24 dec to 1 jan, 24-31 dec, friday, next week, 2 weeks. */
final class Holidays {
  private static final Pattern LEAD =
      Pattern.compile("(?:from|on|between|for) +|in +(?=\\p{L}{3})");

  /** Longer words are no days. */
  private static final int MOST_LETTERS = 80;

  /** So far ahead a day without a year may well be one that has just passed. */
  private static final int FAR_MONTHS = 9;

  private final LocalDate today;

  Holidays(LocalDate today) {
    this.today = today;
  }

  /**
   * Reads days off.
   *
   * @param written the days
   * @param off true for days off, false to work on them after all
   * @throws MissingException if they are no days
   */
  Setting.HolidaySet read(String written, boolean off) {
    String text = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    boolean between = text.startsWith("between ");
    Matcher lead = LEAD.matcher(text);
    String bare = lead.lookingAt() ? text.substring(lead.end()) : text;
    if (bare.isEmpty() || bare.length() > MOST_LETTERS || DayEnds.of(bare, between).isEmpty()) {
      throw new MissingException(
          "The days are missing: some such as 24 dec to 1 jan were expected.");
    }
    Period length = off ? SpokenDuration.of(bare).map(SpokenDuration::period).orElse(null) : null;
    if (length != null) {
      return new Setting.HolidaySet(today, today.plus(length).minusDays(1), true);
    }
    if (bare.startsWith("until ") || bare.startsWith("till ")) {
      return range(List.of("today", bare.substring(bare.indexOf(' ') + 1)), off);
    }
    Optional<Setting.HolidaySet> whole = whole(bare, off);
    return whole.orElseGet(() -> range(DayEnds.of(bare, between), off));
  }

  /** "Next week", "december". */
  private Optional<Setting.HolidaySet> whole(String text, boolean off) {
    switch (text) {
      case "this week" -> {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Optional.of(new Setting.HolidaySet(today, sunday, off));
      }
      case "next week" -> {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return Optional.of(new Setting.HolidaySet(monday, monday.plusDays(6), off));
      }
      case "next month" -> {
        return Optional.of(month(YearMonth.from(today).plusMonths(1), off));
      }
      default -> {
        return Arrays.stream(Month.values())
            .filter(month -> isNamed(month, text))
            .findFirst()
            .map(month -> YearMonth.from(today).withMonth(month.getValue()))
            .map(month -> month.atEndOfMonth().isBefore(today) ? month.plusYears(1) : month)
            .map(month -> month(month, off));
      }
    }
  }

  private static boolean isNamed(Month month, String text) {
    return text.length() >= 3 && month.name().toLowerCase(Locale.ROOT).startsWith(text);
  }

  private Setting.HolidaySet month(YearMonth month, boolean off) {
    LocalDate first = month.atDay(1);
    return new Setting.HolidaySet(first.isBefore(today) ? today : first, month.atEndOfMonth(), off);
  }

  private Setting.HolidaySet range(List<String> ends, boolean off) {
    String from = ends.get(0);
    Period length = null;
    int lasting = from.lastIndexOf(" for ");
    if (ends.size() == 1 && lasting > 0) {
      length =
          SpokenDuration.of(from.substring(lasting + 5)).map(SpokenDuration::period).orElse(null);
      from = length == null ? from : from.substring(0, lasting);
    }
    LocalDate first = day(from, today, Tense.FUTURE);
    String until = ends.get(ends.size() - 1);
    if (length != null) {
      return new Setting.HolidaySet(first, first.plus(length).minusDays(1), off);
    }
    if (first.isAfter(today.plusMonths(FAR_MONTHS))) {
      LocalDate passed = day(from, today, Tense.PAST);
      LocalDate last = day(until, passed, Tense.FUTURE);
      if (!last.isBefore(today)) {
        return new Setting.HolidaySet(passed, last, off);
      }
    }
    LocalDate last = ends.size() > 1 ? last(until, first) : first;
    return new Setting.HolidaySet(first, last, off);
  }

  /** "Tomorrow" and the like are told from today, "friday" and "1 jan" from the first day. */
  private LocalDate last(String text, LocalDate first) {
    LocalDate fromToday = day(text, today, Tense.FUTURE);
    LocalDate last = fromToday.isBefore(first) ? day(text, first, Tense.FUTURE) : fromToday;
    if (last.isAfter(first.plusMonths(FAR_MONTHS))) {
      throw new MissingException(
          text + " is " + last + ", long after " + first + ".\nMaybe the first day comes first.");
    }
    return last;
  }

  private static LocalDate day(String text, LocalDate from, Tense tense) {
    DateReading reading = new SpokenDate(from, tense).read(text);
    if (reading instanceof Day day) {
      return day.date();
    }
    String message = reading instanceof Refused refused ? refused.message() : text + " is no date.";
    throw new MissingException(message);
  }
}
