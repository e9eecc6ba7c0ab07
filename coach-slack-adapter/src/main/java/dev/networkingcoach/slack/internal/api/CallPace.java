package dev.networkingcoach.slack.internal.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * How fast something may be done for each key: a number at once, and then one in each interval.
 * Thread-safe.
 */
public final class CallPace {
  private static final int MOST_KEYS = 10_000;
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  private final Map<String, Instant> full = new HashMap<>();
  private final Map<String, Map<String, Instant>> reserved = new HashMap<>();
  private final Duration interval;
  private final Duration burst;
  private final InstantSource clock;

  /**
   * A pace.
   *
   * @param interval between one and the next
   * @param atOnce how many may be done at once after a rest
   */
  public CallPace(Duration interval, int atOnce, InstantSource clock) {
    this.interval = interval;
    this.burst = interval.multipliedBy(atOnce - 1L);
    this.clock = clock;
  }

  /** Takes the next place, and tells how long it is until then. */
  public synchronized Duration take(String key) {
    Instant now = clock.instant();
    Instant place = place(key, now);
    full.put(key, later(place, now).plus(interval));
    return wait(place, now);
  }

  /**
   * Takes a place if one is free now; else reserves the next for this holder, and tells how long it
   * is until then: many who wait are told different times, and need not ask twice.
   */
  public synchronized Duration reserve(String key, String holder) {
    Instant now = clock.instant();
    Map<String, Instant> holders = reserved.computeIfAbsent(key, one -> new HashMap<>());
    Instant place = holders.get(holder);
    if (place == null) {
      Duration wait = take(key);
      if (!wait.isZero()) {
        holders.values().removeIf(old -> old.plus(FORGOTTEN).isBefore(now));
        holders.put(holder, now.plus(wait));
      }
      return wait;
    }
    if (now.isBefore(place)) {
      return Duration.between(now, place);
    }
    holders.remove(holder);
    return Duration.ZERO;
  }

  /** Takes a place if one is free now; else tells how long it is until one is. */
  public synchronized Duration tryNow(String key) {
    Instant now = clock.instant();
    Duration wait = wait(place(key, now), now);
    return wait.isZero() ? take(key) : wait;
  }

  private Instant place(String key, Instant now) {
    if (full.size() >= MOST_KEYS) {
      full.values().removeIf(until -> until.isBefore(now));
    }
    return full.getOrDefault(key, now);
  }

  private Duration wait(Instant place, Instant now) {
    Duration wait = Duration.between(now.plus(burst), place);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
