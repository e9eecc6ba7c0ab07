package dev.networkingcoach.teams.internal.connector;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * No more than so many requests in any second for each tenant: what Teams grants an app. Thread-
 * safe.
 */
public final class RateLimit {
  /** What Teams grants an app in a tenant. */
  public static final int TEAMS_PER_SECOND = 50;

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final int most;
  private final InstantSource clock;
  private final Map<String, Deque<Instant>> taken = new ConcurrentHashMap<>();

  /**
   * A limit.
   *
   * @param most requests in a second
   */
  public RateLimit(int most, InstantSource clock) {
    this.most = most;
    this.clock = clock;
  }

  /** Takes a request where the tenant has one left: zero; else how long to wait before asking. */
  public Duration take(String tenant) {
    Deque<Instant> times = taken.computeIfAbsent(tenant, none -> new ArrayDeque<>(most));
    synchronized (times) {
      Instant now = clock.instant();
      while (!times.isEmpty() && !times.peekFirst().plus(SECOND).isAfter(now)) {
        times.removeFirst();
      }
      if (times.size() < most) {
        times.addLast(now);
        return Duration.ZERO;
      }
      return Duration.between(now, times.getFirst().plus(SECOND));
    }
  }
}
