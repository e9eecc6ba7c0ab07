package dev.networkingcoach.report.internal.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days in words, and how far they are. */
public final class DayWords {
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private DayWords() {}

  /** A day with its weekday, such as {@code Wed 25 Nov 2026}. */
  public static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /** A day in full, such as {@code Wednesday 25 November 2026}. */
  public static String full(LocalDate day) {
    return LONG.format(day);
  }

  /** How far a deadline is: {@code due today}, {@code due in 3 days}, {@code 2 days overdue}. */
  public static String due(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return FigureWords.count(-days, "day") + " overdue";
    }
    return days == 0 ? "due today" : days == 1 ? "due tomorrow" : "due in " + days + " days";
  }

  /** How long ago a day was: {@code today}, {@code yesterday}, {@code 3 days ago}. */
  public static String ago(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    return days == 0 ? "today" : days == 1 ? "yesterday" : days + " days ago";
  }
}
