package dev.networkingcoach.teams.internal.connector;

import dev.networkingcoach.bot.pace.BackOff;
import dev.networkingcoach.bot.pace.CallPace;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * How fast Teams lets the bot call, by tenant, and when it tries again. Thread-safe where its parts
 * are.
 *
 * @param limit places by tenant
 * @param backOff the waits between tries
 * @param pause how to let time pass
 * @param clock what a date to wait for is compared with
 */
public record RequestPace(
    CallPace limit, BackOff backOff, ConnectorPause pause, InstantSource clock) {
  /** What Teams grants an app in a tenant: so many requests in any second. */
  public static final int TEAMS_PER_SECOND = 50;

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /**
   * A pace.
   *
   * @param perSecond requests in any second, for each tenant
   * @param random spreads waits; must be thread-safe
   */
  public static RequestPace of(
      int perSecond, InstantSource clock, ConnectorPause pause, RandomGenerator random) {
    return new RequestPace(
        CallPace.within(SECOND, perSecond, clock),
        new BackOff(FIRST, LONGEST, random::nextDouble),
        pause,
        clock);
  }
}
