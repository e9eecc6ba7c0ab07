package dev.networkingcoach.teams.support;

import dev.networkingcoach.teams.internal.connector.ConnectorPause;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets the time of a test's clock pass instead of waiting, and keeps how long. */
public final class Pauses implements ConnectorPause {
  private final TeamsClock clock;
  private final List<Duration> taken = new CopyOnWriteArrayList<>();

  /** Pauses of this clock. */
  public Pauses(TeamsClock clock) {
    this.clock = clock;
  }

  @Override
  public void sleep(Duration time) {
    taken.add(time);
    clock.pass(time);
  }

  /** The pauses so far. */
  public List<Duration> taken() {
    return List.copyOf(taken);
  }
}
