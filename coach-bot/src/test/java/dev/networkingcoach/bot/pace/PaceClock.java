package dev.networkingcoach.bot.pace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until the test moves it. */
final class PaceClock implements InstantSource {
  private Instant now = Instant.parse("2026-11-25T09:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }
}
