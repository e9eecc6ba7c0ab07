package dev.networkingcoach.teams.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that the test sets. */
public final class TeamsClock implements InstantSource {
  /** Where it starts. */
  public static final Instant START = Instant.parse("2026-11-25T09:00:00Z");

  private volatile Instant now = START;

  @Override
  public Instant instant() {
    return now;
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    now = now.plus(time);
  }
}
