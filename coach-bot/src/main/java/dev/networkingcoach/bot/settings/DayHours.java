package dev.networkingcoach.bot.settings;

import java.time.LocalTime;

/**
 * The hours of a day, in the owner's zone. Immutable and thread-safe.
 *
 * @param from the first moment
 * @param until the first moment after, later than the first on the same day
 */
public record DayHours(LocalTime from, LocalTime until) {
  /** What comes last has so long before they end. */
  private static final int LEAST_MINUTES = 30;

  private static final LocalTime LAST_HOUR = LocalTime.of(23, 0);

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

  /** The time of day within them at which something comes that is wished at another. */
  public LocalTime nearest(LocalTime wished) {
    LocalTime latest = until.minusMinutes(LEAST_MINUTES);
    LocalTime time = wished.isAfter(latest) ? latest : wished;
    return time.isBefore(from) ? from : time;
  }

  /** The same, or as many more as it takes to include a time of day. */
  public DayHours including(LocalTime time) {
    if (time.isBefore(from)) {
      return new DayHours(time, until);
    }
    LocalTime later = time.isBefore(LAST_HOUR) ? time.plusHours(1) : LocalTime.MAX;
    return include(time) ? this : new DayHours(from, later);
  }
}
