package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.language.command.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words, with the year where it is not the nearest. */
final class Days {
  private static final DateTimeFormatter NEAR =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter FAR =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  /** Half a year: within it, nobody takes a day for one of another year. */
  private static final int NEAR_DAYS = 183;

  private Days() {}

  /** "On Sat 14 Nov", or the words that told no day. */
  static String past(When when, LocalDate today) {
    String period = when.period();
    return period == null ? "on " + past(when.day(), today) : period;
  }

  static String past(LocalDate day, LocalDate today) {
    boolean near = !day.isAfter(today) && day.isAfter(today.minusDays(NEAR_DAYS));
    return (near ? NEAR : FAR).format(day);
  }

  static String future(LocalDate day, LocalDate today) {
    boolean near = !day.isBefore(today) && day.isBefore(today.plusDays(NEAR_DAYS));
    return (near ? NEAR : FAR).format(day);
  }
}
