package dev.networkingcoach.language.date;

import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Nothing;
import dev.networkingcoach.language.date.DateReading.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Reads days as people say them: {@code yesterday}, {@code last friday}, {@code 3 days ago}, {@code
 * 14 nov}, {@code 14.11.}, {@code 2026-11-14}. "Next friday" is the Friday of next week, "this
 * friday" that of this week, from Monday to Sunday. Immutable and thread-safe.
 */
public final class SpokenDate {
  /** So near, "Sat 28 Nov" is this year's, though it is looked for the other way. */
  private static final int NEAR_DAYS = 90;

  private final LocalDate today;
  private final Tense tense;

  /**
   * A reader.
   *
   * @param today the day it is, in the owner's zone
   * @param tense which way a date looks that leaves that open
   */
  public SpokenDate(LocalDate today, Tense tense) {
    this.today = today;
    this.tense = tense;
  }

  /** What a text says that should be a day and nothing else. */
  public DateReading read(String text) {
    List<String> words =
        List.of(text.strip().toLowerCase(Locale.ROOT).replace(",", " ").split("\\s+", -1));
    DateReading reading = at(words, 0, true);
    if (reading.length() == words.size()) {
      return reading;
    }
    return new Refused(
        text.strip()
            + " is no date: one such as 2026-11-14, 14 nov, yesterday or last friday was expected.",
        words.size());
  }

  /**
   * What words say about a day from one place on.
   *
   * @param words the words in lower case
   * @param from where to start
   * @param expected true where a day is expected, as after "on": then more counts as one
   */
  public DateReading at(List<String> words, int from, boolean expected) {
    List<String> rest = words.subList(from, words.size());
    DateReading reading = RelativeDates.read(rest, today, tense);
    if (reading.length() == 0) {
      reading = new NumericDates(today, tense).read(rest, expected);
    }
    if (reading.length() == 0) {
      reading = new NamedDates(today, tense).read(rest, expected);
    }
    if (reading.length() == 0) {
      reading = new Periods(today, tense).read(rest, expected);
    }
    if (reading.length() == 0) {
      reading = Feasts.read(rest, today, tense);
    }
    return reading.length() == 0 ? weekday(rest, expected) : reading;
  }

  /** "Tuesday last week", "tuesday of next week"; nothing else. */
  private DateReading ofWeek(DayOfWeek day, List<String> after) {
    int of = DateWords.at(after, 0).equals("of") ? 1 : 0;
    int weeks = List.of("last", "this", "next").indexOf(DateWords.at(after, of)) - 1;
    return weeks >= -1 && DateWords.at(after, of + 1).equals("week")
        ? new Day(RelativeDates.ofWeek(day, today, weeks), of + 3)
        : new Nothing();
  }

  /** "Friday", or "Fri 4 Dec", where the day of the week must be right. */
  private DateReading weekday(List<String> words, boolean expected) {
    DayOfWeek day = words.isEmpty() ? null : DateWords.weekday(words.get(0));
    if (day == null) {
      return new Nothing();
    }
    DateReading week = ofWeek(day, words.subList(1, words.size()));
    if (week.length() > 0) {
      return week;
    }
    DateReading date =
        words.size() > 1 ? dated(words.subList(1, words.size()), day) : new Nothing();
    if (date instanceof Day found && found.date().getDayOfWeek() != day) {
      return new Refused(
          String.join(" ", words.subList(0, found.length() + 1))
              + " is no date: "
              + found.date()
              + " is a "
              + found.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              + ".",
          found.length() + 1);
    } else if (date instanceof Day found) {
      return new Day(found.date(), found.length() + 1);
    }
    boolean spelled = expected || DateWords.isFullWeekday(words.get(0));
    return spelled
        ? new Day(DateWords.nearest(day, today, tense), 1 + RelativeDates.partOfDay(words, 1))
        : new Nothing();
  }

  /**
   * The date looked for the way of the tense, or the other where only then the weekday is right.
   */
  private DateReading dated(List<String> words, DayOfWeek weekday) {
    DateReading one = dated(words, tense);
    DateReading other = dated(words, tense == Tense.PAST ? Tense.FUTURE : Tense.PAST);
    boolean right = one instanceof Day day && day.date().getDayOfWeek() == weekday;
    boolean fits =
        other instanceof Day day
            && day.date().getDayOfWeek() == weekday
            && Math.abs(ChronoUnit.DAYS.between(today, day.date())) <= NEAR_DAYS;
    return !right && fits ? other : one;
  }

  private DateReading dated(List<String> words, Tense way) {
    DateReading numeric = new NumericDates(today, way).read(words, true);
    return numeric.length() > 0 ? numeric : new NamedDates(today, way).read(words, true);
  }
}
