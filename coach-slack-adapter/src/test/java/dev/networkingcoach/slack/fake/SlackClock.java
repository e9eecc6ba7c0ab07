package dev.networkingcoach.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves. Thread-safe. */
public final class SlackClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-11-25T09:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  public synchronized void pass(Duration time) {
    now = now.plus(time);
  }
}
