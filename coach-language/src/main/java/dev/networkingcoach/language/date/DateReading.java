package dev.networkingcoach.language.date;

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
   * @param exact false where no day was said, such as "in march": then it is the first of those
   *     meant for what happened, and the last for what is to come
   */
  record Day(LocalDate date, int length, boolean exact) implements DateReading {

    /** A day that was said. */
    public Day(LocalDate date, int length) {
      this(date, length, true);
    }

    /** A day that stands for others. */
    static Day of(LocalDate first, LocalDate last, Tense tense, int length) {
      return new Day(tense == Tense.PAST ? first : last, length, false);
    }
  }

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
