package dev.networkingcoach.language.date;

import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Nothing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days told from today: yesterday, 3 days ago, in 2 weeks, last friday, next month. */
final class RelativeDates {
  /** The longest first, where one starts as another. */
  private static final List<Map.Entry<String, Integer>> FIXED =
      List.of(
          Map.entry("the day before yesterday", -2),
          Map.entry("day before yesterday", -2),
          Map.entry("the day after tomorrow", 2),
          Map.entry("day after tomorrow", 2),
          Map.entry("yesterday", -1),
          Map.entry("last night", -1),
          Map.entry("today", 0),
          Map.entry("tonight", 0),
          Map.entry("just now", 0),
          Map.entry("earlier today", 0),
          Map.entry("this morning", 0),
          Map.entry("this afternoon", 0),
          Map.entry("this evening", 0),
          Map.entry("tomorrow", 1));

  private static final Set<String> AGO = Set.of("ago", "back");

  private RelativeDates() {}

  static DateReading read(List<String> words, LocalDate today, Tense tense) {
    for (Map.Entry<String, Integer> fixed : FIXED) {
      int length = length(words, fixed.getKey());
      if (length > 0) {
        return new Day(today.plusDays(fixed.getValue()), length + partOfDay(words, length));
      }
    }
    DateReading span = span(words, today);
    return span.length() > 0 ? span : named(words, today, tense);
  }

  private static int length(List<String> words, String phrase) {
    return DateWords.starts(words, phrase) ? phrase.split(" ", -1).length : 0;
  }

  static int partOfDay(List<String> words, int at) {
    return at < words.size()
            && List.of("morning", "afternoon", "evening", "night").contains(words.get(at))
        ? 1
        : 0;
  }

  private static DateReading span(List<String> words, LocalDate today) {
    boolean ahead = !words.isEmpty() && words.get(0).equals("in");
    int start = ahead ? 1 : 0;
    Optional<SpokenDuration> span = SpokenDuration.at(words.subList(start, words.size()));
    if (span.isEmpty()) {
      return new Nothing();
    }
    Period period = span.get().period();
    int end = start + span.get().length();
    if (ahead) {
      return new Day(today.plus(period), end);
    } else if (end < words.size() && AGO.contains(words.get(end))) {
      return new Day(today.minus(period), end + 1, period.toTotalMonths() == 0);
    } else if (end + 1 < words.size()
        && words.subList(end, end + 2).equals(List.of("from", "now"))) {
      return new Day(today.plus(period), end + 2);
    }
    return new Nothing();
  }

  private static DateReading named(List<String> words, LocalDate today, Tense tense) {
    int end = Math.max(length(words, "end of"), length(words, "the end of"));
    if (end > 0) {
      return end(words, end, today, tense);
    }
    if (words.size() < 2 || !List.of("last", "this", "next").contains(words.get(0))) {
      return new Nothing();
    }
    int way = List.of("last", "this", "next").indexOf(words.get(0)) - 1;
    DayOfWeek day = DateWords.weekday(words.get(1));
    if (day != null) {
      LocalDate date = day(day, today, way);
      return new Day(date, 2 + partOfDay(words, 2));
    }
    return switch (words.get(1)) {
      case "week" -> way == 0 ? new Nothing() : week(words, today, way);
      case "month" -> way == 0 ? new Nothing() : new Day(today.plusMonths(way), 2, false);
      case "year" -> way == 0 ? new Nothing() : new Day(today.plusYears(way), 2, false);
      default -> month(words, today, tense, way);
    };
  }

  /** "Last week", "last week on friday": the day of that week where one is named. */
  private static DateReading week(List<String> words, LocalDate today, int way) {
    int on = DateWords.at(words, 2).equals("on") ? 3 : 2;
    DayOfWeek day = DateWords.weekday(DateWords.at(words, on));
    return day == null
        ? new Day(today.plusWeeks(way), 2, false)
        : new Day(ofWeek(day, today, way), on + 1);
  }

  /** A day of this week, or of one before or after it, from Monday. */
  static LocalDate ofWeek(DayOfWeek day, LocalDate today, int weeks) {
    return today.with(DayOfWeek.MONDAY).plusWeeks(weeks).plusDays(day.getValue() - 1L);
  }

  private static LocalDate day(DayOfWeek day, LocalDate today, int way) {
    return way < 0 ? today.with(TemporalAdjusters.previous(day)) : ofWeek(day, today, way);
  }

  /** "Next march" is left to what reads months; only where one is named at all. */
  private static DateReading month(List<String> words, LocalDate today, Tense tense, int way) {
    Month month = DateWords.month(words.get(1));
    if (month == null || way == 0) {
      return new Nothing();
    }
    LocalDate first = LocalDate.of(today.getYear(), month, 1);
    LocalDate date =
        way < 0
            ? (first.isAfter(today) ? first.minusYears(1) : first)
            : first.isAfter(today) ? first : first.plusYears(1);
    int year = DateWords.year(DateWords.at(words, 2));
    return year > 0
        ? new Nothing()
        : Day.of(date, date.with(TemporalAdjusters.lastDayOfMonth()), tense, 2);
  }

  private static DateReading end(List<String> words, int from, LocalDate today, Tense tense) {
    int at =
        from + (from < words.size() && List.of("the", "this").contains(words.get(from)) ? 1 : 0);
    boolean next = at < words.size() && words.get(at).equals("next");
    at += next ? 1 : 0;
    String unit = at < words.size() ? words.get(at) : "";
    return switch (unit) {
      case "week" -> new Day(today.plusWeeks(next ? 1 : 0).with(DayOfWeek.FRIDAY), at + 1);
      case "month" ->
          new Day(today.plusMonths(next ? 1 : 0).with(TemporalAdjusters.lastDayOfMonth()), at + 1);
      case "year" ->
          new Day(today.plusYears(next ? 1 : 0).with(TemporalAdjusters.lastDayOfYear()), at + 1);
      default -> endOfMonth(words, at, today, tense);
    };
  }

  /** "End of march", "end of march 2027". */
  private static DateReading endOfMonth(List<String> words, int at, LocalDate today, Tense tense) {
    Month month = at < words.size() ? DateWords.month(words.get(at)) : null;
    if (month == null) {
      return new Nothing();
    }
    int year = at + 1 < words.size() ? DateWords.year(words.get(at + 1)) : 0;
    if (year > 0) {
      return new Day(YearMonth.of(year, month).atEndOfMonth(), at + 2);
    }
    LocalDate end = YearMonth.of(today.getYear(), month).atEndOfMonth();
    boolean fits = SpokenDates.fits(end, today, tense);
    int other = tense == Tense.PAST ? -1 : 1;
    return new Day(
        fits ? end : YearMonth.of(today.getYear() + other, month).atEndOfMonth(), at + 1);
  }
}
