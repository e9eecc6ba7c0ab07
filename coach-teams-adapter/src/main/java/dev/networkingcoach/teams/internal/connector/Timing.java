package dev.networkingcoach.teams.internal.connector;

import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The time, how to let it pass, and how long to wait between tries. Thread-safe. */
public final class Timing {
  private final InstantSource clock;
  private final Pause pause;
  private final Backoff backoff;

  /**
   * Time from these.
   *
   * @param random spreads waits; must be thread-safe
   */
  public Timing(InstantSource clock, Pause pause, RandomGenerator random) {
    this.clock = clock;
    this.pause = pause;
    this.backoff = new Backoff(random);
  }

  InstantSource clock() {
    return clock;
  }

  Pause pause() {
    return pause;
  }

  Backoff backoff() {
    return backoff;
  }
}
