package dev.networkingcoach.slack;

import dev.networkingcoach.slack.fake.LeapingTime;
import java.time.InstantSource;

/** Gives an adapter the time of a test. */
public final class TimedAdapter {
  private TimedAdapter() {}

  /** By this clock; where it leaps, messages wait by it, too. */
  public static SlackAdapterBuilder by(InstantSource clock, SlackAdapterBuilder adapter) {
    SlackAdapterBuilder timed = adapter.clock(clock);
    return clock instanceof LeapingTime time ? timed.waiting(time) : timed;
  }
}
