package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.journal.store.Seen;
import java.time.InstantSource;

/** Tells activities that arrive for the first time from those that arrive again. Thread-safe. */
public final class Repeats {
  private static final String ACTIVITIES = "teams-activity";
  private static final String WELCOMES = "teams-welcome";

  private final Seen seen;
  private final InstantSource clock;

  /** Keeps what was seen there. */
  public Repeats(Seen seen, InstantSource clock) {
    this.seen = seen;
    this.clock = clock;
  }

  boolean first(Received received) {
    return seen.first(ACTIVITIES, key(received, received.id()), clock.instant());
  }

  /** Lets the activity arrive again: it could not be answered. */
  void forget(Received received) {
    seen.unsee(ACTIVITIES, key(received, received.id()));
  }

  boolean firstWelcome(Received received) {
    return seen.first(WELCOMES, key(received, received.owner().owner()), clock.instant());
  }

  void forgetWelcome(Received received) {
    seen.unsee(WELCOMES, key(received, received.owner().owner()));
  }

  private static String key(Received received, String what) {
    return received.place().tenant() + "/" + what;
  }
}
