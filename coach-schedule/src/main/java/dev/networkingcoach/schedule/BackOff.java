package dev.networkingcoach.schedule;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before an attempt: twice as long each time, from 5 seconds to 15 minutes, and
 * between half of that and the whole by chance, so that those who failed together do not come again
 * together (full and equal jitter: Brooker, AWS Architecture Blog, 2015). Thread-safe.
 */
final class BackOff {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 10;

  private final DoubleSupplier chance;

  /**
   * A back-off.
   *
   * @param chance gives numbers in [0, 1)
   */
  BackOff(DoubleSupplier chance) {
    this.chance = chance;
  }

  /**
   * The wait.
   *
   * @param attempts how many failed so far; 1 or more
   */
  Duration after(int attempts) {
    long whole = FIRST.toMillis() << Math.min(MOST_DOUBLINGS, Math.max(0, attempts - 1));
    long most = Math.min(whole, LONGEST.toMillis());
    long half = most / 2;
    return Duration.ofMillis(half + Math.round(half * chance.getAsDouble()));
  }
}
