package dev.networkingcoach.teams.internal.connector;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before each further try: twice as long each time, and of that a random part
 * between half and the whole, so that many who failed at once do not come back at once. Thread-safe
 * where the randomness is.
 */
final class RetryDelay {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final RandomGenerator random;

  RetryDelay(RandomGenerator random) {
    this.random = random;
  }

  /**
   * The time before a try.
   *
   * @param failed how many tries failed, from 1
   * @param asked how long the other side asks to wait; zero for nothing
   */
  Duration before(int failed, Duration asked) {
    long whole = Math.min(FIRST.toMillis() << Math.min(failed - 1, 16), LONGEST.toMillis());
    Duration own = Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
    return asked.compareTo(own) > 0 ? asked : own;
  }
}
