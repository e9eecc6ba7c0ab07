package dev.networkingcoach.report.internal.words;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

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
      return TEXTS.overdue(-days);
    }
    return days == 0 ? TEXTS.dueToday() : days == 1 ? TEXTS.dueTomorrow() : TEXTS.dueIn(days);
  }

  /** How far the end of a lapsed follow-up is, such as {@code reopen within 3 days}. */
  public static String reopen(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return TEXTS.overdue(-days);
    }
    return days == 0
        ? TEXTS.reopenToday()
        : days == 1 ? TEXTS.reopenTomorrow() : TEXTS.reopenIn(days);
  }

  /** How long ago a day was: {@code today}, {@code yesterday}, {@code 3 days ago}. */
  public static String ago(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    return days == 0 ? TEXTS.today() : days == 1 ? TEXTS.yesterday() : TEXTS.daysAgo(days);
  }
}
