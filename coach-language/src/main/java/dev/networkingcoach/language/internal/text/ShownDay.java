package dev.networkingcoach.language.internal.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as questions show them. Stateless and thread-safe. */
public final class ShownDay {
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WHOLE =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private ShownDay() {}

  /** {@code Friday 27 November}. */
  public static String withWeekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** {@code 27 November 2026}. */
  public static String withYear(LocalDate day) {
    return YEAR.format(day);
  }

  /** {@code Friday 27 November 2026}. */
  public static String whole(LocalDate day) {
    return WHOLE.format(day);
  }
}
