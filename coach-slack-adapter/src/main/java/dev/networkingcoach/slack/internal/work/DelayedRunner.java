package dev.networkingcoach.slack.internal.work;

import java.time.Duration;

/** Runs something after a while. Implementations are thread-safe. */
@FunctionalInterface
public interface DelayedRunner {

  /** Runs it once the time is over; at once, on this thread, where that is none. */
  void after(Duration pause, Runnable task);
}
