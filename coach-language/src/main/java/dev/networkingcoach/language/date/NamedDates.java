package dev.networkingcoach.language.date;

import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Nothing;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/** Days with the name of a month, or none: 14 nov, nov 14 2026, 14th of november, the 14th. */
final class NamedDates {
  private final LocalDate today;
  private final Tense tense;

  NamedDates(LocalDate today, Tense tense) {
    this.today = today;
    this.tense = tense;
  }

  DateReading read(List<String> words, boolean expected) {
    int start = word(words, 0).equals("the") ? 1 : 0;
    int day = DateWords.dayOfMonth(word(words, start));
    if (day > 0) {
      return dayFirst(words, start, day, expected);
    }
    if (word(words, start).matches("0+\\.?") && DateWords.month(word(words, start + 1)) != null) {
      return SpokenDates.refused(word(words, start) + " " + word(words, start + 1), start + 2);
    }
    Month month = start == 0 ? DateWords.month(word(words, 0)) : null;
    if (month == null) {
      return new Nothing();
    }
    int second = DateWords.dayOfMonth(word(words, 1));
    return second > 0 ? date(words, 2, month.getValue(), second) : new Nothing();
  }

  private DateReading dayFirst(List<String> words, int start, int day, boolean expected) {
    int next = start + (word(words, start + 1).equals("of") ? 2 : 1);
    Month month = DateWords.month(word(words, next));
    if (month != null) {
      return date(words, next + 1, month.getValue(), day);
    }
    boolean ordinal = DateWords.isOrdinal(word(words, start));
    return ordinal && (expected || start == 1) ? dayAlone(words, start, day) : new Nothing();
  }

  private DateReading date(List<String> words, int next, int month, int day) {
    int year = DateWords.year(word(words, next));
    String written = String.join(" ", words.subList(0, next + (year > 0 ? 1 : 0)));
    return year > 0
        ? SpokenDates.of(written, year, month, day, next + 1)
        : SpokenDates.nearest(written, month, day, next, today, tense);
  }

  /** "The 14th": of the nearest month that has one. */
  private DateReading dayAlone(List<String> words, int start, int day) {
    int step = tense == Tense.PAST ? -1 : 1;
    for (int months = 0; Math.abs(months) <= 12; months += step) {
      YearMonth month = YearMonth.from(today).plusMonths(months);
      if (month.isValidDay(day) && SpokenDates.fits(month.atDay(day), today, tense)) {
        return new Day(month.atDay(day), start + 1);
      }
    }
    return SpokenDates.refused(word(words, start), start + 1);
  }

  private static String word(List<String> words, int index) {
    return DateWords.at(words, index);
  }
}
