package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.command.FactQuery.Period;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.internal.text.DatedRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The days that a question names. */
public final class SpokenPeriod {
  private static final int MONTHS_A_QUARTER = 3;

  private SpokenPeriod() {}

  /** The days; null where none are named. */
  public static @Nullable Period of(DatedRow dated, String words, LocalDate today) {
    return of(dated.when(), dated.another(), words, today);
  }

  static @Nullable Period of(SpokenClause clause) {
    return of(clause.when(), clause.another(), clause.written(), clause.today());
  }

  /** A week from Monday, a month from its first, a year from January; else one day. */
  private static @Nullable Period of(
      @Nullable When when, @Nullable When another, String words, LocalDate today) {
    if (when == null) {
      return null;
    }
    String said = when.period() == null ? "" : when.period();
    String low = words.toLowerCase(Locale.ROOT);
    LocalDate day = when.day();
    if (another != null && !another.day().isBefore(day)) {
      return new Period(day, another.day(), "");
    } else if (low.matches(".*\\bsince\\b.*")) {
      return new Period(day, today, said.isEmpty() ? "" : said);
    } else if (low.matches(".*\\b(until|before|till)\\b.*")) {
      return new Period(LocalDate.EPOCH, day.minusDays(1), said.isEmpty() ? "before " + day : said);
    } else if (low.matches(".*\\bweekend\\b.*")) {
      return new Period(day, day.plusDays(1), said);
    } else if (low.matches(".*\\b(week|fortnight)\\b.*")) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new Period(monday, day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), said);
    } else if (low.matches(".*\\b(q[1-4]|quarter)\\b.*")) {
      LocalDate first =
          day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_A_QUARTER);
      return new Period(first, first.plusMonths(MONTHS_A_QUARTER).minusDays(1), said);
    } else if (low.matches(".*\\b(year|20\\d\\d)\\b.*") && !low.contains("month")) {
      LocalDate last = day.with(TemporalAdjusters.lastDayOfYear());
      return new Period(day.withDayOfYear(1), last, said);
    } else if (!said.isEmpty()) {
      LocalDate last = day.with(TemporalAdjusters.lastDayOfMonth());
      return new Period(day.withDayOfMonth(1), last, said);
    }
    return new Period(day, day, "");
  }
}
