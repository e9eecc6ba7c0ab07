package dev.networkingcoach.language.date;

import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Nothing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Times of which no day is said: march, early march 2019, 2019, this month, last weekend. For what
 * happened the first of their days stands, for what is to come the last.
 */
final class Periods {
  /** The day of the month from which each part of it runs (house). */
  private static final Map<String, Integer> PARTS = Map.of("early", 1, "mid", 11, "late", 21);

  private static final int PART_DAYS = 8;
  private static final List<String> WEEKENDS =
      List.of("last weekend", "this weekend", "next weekend", "the weekend");

  private final LocalDate today;
  private final Tense tense;

  Periods(LocalDate today, Tense tense) {
    this.today = today;
    this.tense = tense;
  }

  /** What words say; a month or a year alone counts only where a day is expected. */
  DateReading read(List<String> words, boolean expected) {
    for (String weekend : WEEKENDS) {
      if (DateWords.starts(words, weekend)) {
        return weekend(weekend);
      }
    }
    String first = DateWords.at(words, 0);
    if (first.equals("this") && tense == Tense.PAST) {
      return current(DateWords.at(words, 1));
    }
    int year = DateWords.year(first);
    if (expected && DateWords.isLikely(year)) {
      return Day.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), tense, 1);
    }
    int start = PARTS.containsKey(first) ? 1 : 0;
    Month month = DateWords.month(DateWords.at(words, start));
    if (month == null || DateWords.dayOfMonth(DateWords.at(words, start + 1)) > 0) {
      return new Nothing();
    }
    int named = DateWords.year(DateWords.at(words, start + 1));
    return start == 1 || named > 0 || expected
        ? month(month, named, PARTS.get(first), start + (named > 0 ? 2 : 1))
        : new Nothing();
  }

  /** A weekend that has begun counts as this one, be it told of or planned. */
  private DateReading weekend(String said) {
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    boolean begun = !sunday.minusDays(1).isAfter(today);
    boolean before = said.startsWith("last") || (tense == Tense.PAST && !begun);
    int weeks = said.startsWith("next") ? 1 : before ? -1 : 0;
    LocalDate end = sunday.plusWeeks(weeks);
    return Day.of(end.minusDays(1), end, tense, 2);
  }

  /** "This week", "this month" and "this year" have begun already. */
  private DateReading current(String unit) {
    return switch (unit) {
      case "week" -> new Day(today.with(DayOfWeek.MONDAY), 2, false);
      case "month" -> new Day(today.withDayOfMonth(1), 2, false);
      case "year" -> new Day(today.withDayOfYear(1), 2, false);
      default -> new Nothing();
    };
  }

  private DateReading month(Month month, int year, @Nullable Integer from, int length) {
    YearMonth whole = YearMonth.of(year > 0 ? year : today.getYear(), month);
    if (year == 0 && tense == Tense.PAST && first(whole, from).isAfter(today)) {
      whole = whole.minusYears(1);
    } else if (year == 0 && tense == Tense.FUTURE && last(whole, from).isBefore(today)) {
      whole = whole.plusYears(1);
    }
    return Day.of(first(whole, from), last(whole, from), tense, length);
  }

  private static LocalDate first(YearMonth month, @Nullable Integer from) {
    return month.atDay(from == null ? 1 : from);
  }

  private static LocalDate last(YearMonth month, @Nullable Integer from) {
    return from == null ? month.atEndOfMonth() : month.atDay(Math.min(28, from + PART_DAYS + 1));
  }
}
