package dev.networkingcoach.cli.page;

import static dev.networkingcoach.cli.page.PageTexts.TEXTS;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.PlainReasons;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates in words, for people. */
public final class DueWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private DueWords() {}

  /** The day with its weekday and its year. */
  public static String full(LocalDate day) {
    return DAY_AND_YEAR.format(day);
  }

  /** The day with its weekday; with its year where that is not this one. */
  public static String day(LocalDate day, LocalDate today) {
    return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
  }

  /** Says why, with days in words. */
  public static PlainReasons reasons(Network network, LocalDate today) {
    return new PlainReasons(network, day -> day(day, today));
  }

  /** The day something is due and how far that is: {@code Sunday 22 November, 1 day overdue}. */
  public static String words(LocalDate due, LocalDate today) {
    return day(due, today) + ", " + distance(due, today);
  }

  private static String distance(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    return days < 0 ? TEXTS.overdue(-days) : TEXTS.ahead(days);
  }

  /** The day and how long ago it was: {@code Sunday 22 November, yesterday}. */
  public static String past(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    return day(day, today) + ", " + TEXTS.ago(days);
  }
}
