package dev.networkingcoach.teams.internal.connector;

import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The time, how to let it pass, and how long to wait between tries. Thread-safe. */
public final class RetryTiming {
  private final InstantSource clock;
  private final ConnectorPause pause;
  private final RetryDelay backoff;

  /**
   * Time from these.
   *
   * @param random spreads waits; must be thread-safe
   */
  public RetryTiming(InstantSource clock, ConnectorPause pause, RandomGenerator random) {
    this.clock = clock;
    this.pause = pause;
    this.backoff = new RetryDelay(random);
  }

  InstantSource clock() {
    return clock;
  }

  ConnectorPause pause() {
    return pause;
  }

  RetryDelay backoff() {
    return backoff;
  }
}
