package dev.networkingcoach.bot.settings;

import java.time.LocalTime;

/**
 * The hours of a day, in the owner's zone. Immutable and thread-safe.
 *
 * @param from the first moment
 * @param until the first moment after, later than the first on the same day
 */
public record DayHours(LocalTime from, LocalTime until) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if they end before they begin
   */
  public DayHours {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException(
          "hours must end (" + until + ") after they begin (" + from + ").");
    }
  }

  /** Whether a time of day is within them. */
  public boolean include(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(until);
  }
}
