package dev.networkingcoach.bot.settings;

import java.time.LocalDate;

/**
 * Days on which the coach keeps silent, such as a holiday. Immutable and thread-safe.
 *
 * @param first the first day, in the owner's zone
 * @param last the last day, not before the first
 * @param name what the person calls it; on one line, may be blank
 */
public record DaysOff(LocalDate first, LocalDate last, String name) {

  /**
   * Checks, and brings the name onto one line.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DaysOff {
    name = name.strip().replaceAll("\\s+", " ");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "last day off (" + last + ") must not be before the first (" + first + ").");
    }
  }

  /** Whether a day is among them. */
  public boolean include(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
