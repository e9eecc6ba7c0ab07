package dev.networkingcoach.teams.internal.connector;

import java.time.Duration;

/** How to let time pass. Implementations are thread-safe. */
@FunctionalInterface
public interface ConnectorPause {

  /**
   * Waits.
   *
   * @throws InterruptedException if the thread is to stop
   */
  void sleep(Duration time) throws InterruptedException;

  /** Lets the thread sleep. */
  static ConnectorPause sleeping() {
    return time -> Thread.sleep(time.toMillis());
  }
}
