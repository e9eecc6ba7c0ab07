package dev.networkingcoach.schedule;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before an attempt: twice as long each time, up to a longest, and between half of
 * that and the whole by chance, so that those who failed together do not come again together (full
 * and equal jitter: Brooker, AWS Architecture Blog, 2015). Thread-safe.
 */
final class BackOff {
  private static final int MOST_DOUBLINGS = 10;

  private final Duration first;
  private final Duration longest;
  private final DoubleSupplier chance;

  /**
   * A back-off.
   *
   * @param first the whole of the first wait
   * @param longest the whole of the longest
   * @param chance gives numbers in [0, 1)
   */
  BackOff(Duration first, Duration longest, DoubleSupplier chance) {
    this.first = first;
    this.longest = longest;
    this.chance = chance;
  }

  /** A back-off by chance. */
  static BackOff random(Duration first, Duration longest) {
    return new BackOff(first, longest, () -> ThreadLocalRandom.current().nextDouble());
  }

  /**
   * The wait.
   *
   * @param attempts how many failed so far; 1 or more
   */
  Duration after(int attempts) {
    long whole = first.toMillis() << Math.min(MOST_DOUBLINGS, Math.max(0, attempts - 1));
    long most = Math.min(whole, longest.toMillis());
    long half = most / 2;
    return Duration.ofMillis(half + Math.round(half * chance.getAsDouble()));
  }
}
