package dev.networkingcoach.bot.language.date;

import java.time.LocalDate;

/** What a text says about a day. Immutable and thread-safe, as each of its kinds. */
public sealed interface DateReading {

  /** How many words it took; 0 where none is about a day. */
  int length();

  /**
   * A day.
   *
   * @param date the day
   * @param length how many words said it
   */
  record Day(LocalDate date, int length) implements DateReading {}

  /**
   * Meant as a day, and none, or more than one.
   *
   * @param message what was written and what was expected, and advice on a line of its own
   * @param length how many words it took
   */
  record Refused(String message, int length) implements DateReading {}

  /** Nothing about a day. */
  record Nothing() implements DateReading {

    @Override
    public int length() {
      return 0;
    }
  }
}
