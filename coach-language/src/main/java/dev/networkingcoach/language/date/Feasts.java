package dev.networkingcoach.language.date;

import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Nothing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/** Days with a name that are the same each year: christmas, new year's eve. */
final class Feasts {
  /** The longest first, where one starts as another. */
  private static final List<Map.Entry<String, MonthDay>> DAYS =
      List.of(
          Map.entry("christmas eve", MonthDay.of(12, 24)),
          Map.entry("christmas day", MonthDay.of(12, 25)),
          Map.entry("christmas", MonthDay.of(12, 25)),
          Map.entry("xmas", MonthDay.of(12, 25)),
          Map.entry("boxing day", MonthDay.of(12, 26)),
          Map.entry("new year's eve", MonthDay.of(12, 31)),
          Map.entry("new year's day", MonthDay.of(1, 1)),
          Map.entry("new year's", MonthDay.of(1, 1)),
          Map.entry("new year", MonthDay.of(1, 1)),
          Map.entry("valentine's day", MonthDay.of(2, 14)),
          Map.entry("halloween", MonthDay.of(10, 31)));

  private Feasts() {}

  static DateReading read(List<String> words, LocalDate today, Tense tense) {
    int last = DateWords.at(words, 0).equals("last") ? 1 : 0;
    List<String> named = words.subList(last, words.size());
    for (Map.Entry<String, MonthDay> feast : DAYS) {
      if (DateWords.starts(named, feast.getKey())) {
        MonthDay day = feast.getValue();
        int length = last + feast.getKey().split(" ", -1).length;
        int year = DateWords.year(DateWords.at(words, length));
        return DateWords.isLikely(year)
            ? SpokenDates.of(
                feast.getKey(), year, day.getMonthValue(), day.getDayOfMonth(), length + 1)
            : SpokenDates.nearest(
                feast.getKey(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                length,
                today,
                last > 0 ? Tense.PAST : tense);
      }
    }
    return moving(words, named, last, today, tense);
  }

  /** Days that are counted out each year: Thanksgiving, Easter. */
  private static DateReading moving(
      List<String> words, List<String> named, int last, LocalDate today, Tense tense) {
    String first = DateWords.at(named, 0);
    boolean thanks = first.equals("thanksgiving");
    if (!thanks && !first.equals("easter")) {
      return new Nothing();
    }
    int year = DateWords.year(DateWords.at(words, last + 1));
    if (DateWords.isLikely(year)) {
      return new Day(thanks ? thanksgiving(year) : easter(year), last + 2);
    }
    int step = last > 0 || tense == Tense.PAST ? -1 : 1;
    for (int years = 0; Math.abs(years) <= 1; years += step) {
      int one = today.getYear() + years;
      LocalDate day = thanks ? thanksgiving(one) : easter(one);
      if (SpokenDates.fits(day, today, step < 0 ? Tense.PAST : Tense.FUTURE)) {
        return new Day(day, last + 1);
      }
    }
    return new Nothing();
  }

  private static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, 11, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
  }

  /** Easter Sunday (anonymous Gregorian algorithm, Nature, 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
