package dev.networkingcoach.bot.pace;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before an attempt: twice as long each time, up to a longest, and between half of
 * that and the whole by chance, so that those who failed together do not come again together (full
 * and equal jitter: Brooker, AWS Architecture Blog, 2015). Thread-safe where the chance is.
 */
public final class BackOff {
  private static final int MOST_DOUBLINGS = 10;

  private final Duration first;
  private final Duration longest;
  private final DoubleSupplier chance;

  /**
   * A back-off.
   *
   * @param first the whole of the first wait; at most a day
   * @param longest the whole of the longest
   * @param chance gives numbers in [0, 1)
   */
  public BackOff(Duration first, Duration longest, DoubleSupplier chance) {
    this.first = first;
    this.longest = longest;
    this.chance = chance;
  }

  /** A back-off by chance. */
  public static BackOff random(Duration first, Duration longest) {
    return new BackOff(first, longest, () -> ThreadLocalRandom.current().nextDouble());
  }

  /**
   * The wait.
   *
   * @param attempts how many failed so far; 1 or more
   */
  public Duration after(int attempts) {
    long whole = first.toNanos() << Math.min(MOST_DOUBLINGS, Math.max(0, attempts - 1));
    long half = Math.min(whole, longest.toNanos()) / 2;
    return Duration.ofNanos(half + Math.round(half * chance.getAsDouble()));
  }

  /**
   * The wait where the other side may have asked for one: never shorter than it asked for.
   *
   * @param attempts how many failed so far; 1 or more
   * @param asked how long it asked to wait; zero for nothing
   */
  public Duration after(int attempts, Duration asked) {
    Duration own = after(attempts);
    return asked.compareTo(own) > 0 ? asked : own;
  }
}
