package dev.networkingcoach.language.date;

import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Refused;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days from numbers that may be none. */
final class SpokenDates {
  /** So many years apart are two 29 February at most. */
  private static final int LEAP = 8;

  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private SpokenDates() {}

  static DateReading of(String written, int year, int month, int day, int length) {
    if (!exists(month, day)) {
      return refused(written, month, length);
    }
    YearMonth whole = YearMonth.of(year, month);
    return whole.isValidDay(day)
        ? new Day(whole.atDay(day), length)
        : new Refused(
            written
                + " is no date: February "
                + year
                + " has "
                + whole.lengthOfMonth()
                + " days.\nMaybe write it as year-month-day, such as "
                + whole.atEndOfMonth()
                + ".",
            length);
  }

  static DateReading nearest(
      String written, int month, int day, int length, LocalDate today, Tense tense) {
    if (!exists(month, day)) {
      return refused(written, month, length);
    }
    int step = tense == Tense.PAST ? -1 : 1;
    for (int years = 0; Math.abs(years) <= LEAP; years += step) {
      YearMonth whole = YearMonth.of(today.getYear() + years, month);
      if (whole.isValidDay(day) && fits(whole.atDay(day), today, tense)) {
        return new Day(whole.atDay(day), length);
      }
    }
    return refused(written, length);
  }

  static boolean fits(LocalDate date, LocalDate today, Tense tense) {
    return tense == Tense.PAST ? !date.isAfter(today) : !date.isBefore(today);
  }

  static Refused refused(String written, int length) {
    return new Refused(
        written + " is no date.\nMaybe write it as year-month-day, such as 2026-11-14.", length);
  }

  static String spoken(LocalDate date) {
    return SPOKEN.format(date);
  }

  private static Refused refused(String written, int month, int length) {
    if (month < 1 || month > 12) {
      return refused(written, length);
    }
    Month named = Month.of(month);
    String days = named == Month.FEBRUARY ? "28 or 29" : Integer.toString(named.maxLength());
    return new Refused(
        written
            + " is no date: "
            + named.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + " has "
            + days
            + " days.\nMaybe write it as year-month-day, such as 2026-11-14.",
        length);
  }

  private static boolean exists(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
  }
}
