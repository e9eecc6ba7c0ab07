package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.journal.store.Seen;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells activities that arrive for the first time from those that arrive again. Thread-safe. */
public final class Repeats {
  private static final String ACTIVITIES = "teams-activity";
  private static final String WELCOMES = "teams-welcome";

  private final Set<String> underway = ConcurrentHashMap.newKeySet();
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

  /**
   * Whether to answer a message: not where that was done, nor while it is being done here. It
   * counts as answered only once it is, so that a repeat is answered where a server was killed
   * before.
   */
  boolean begin(Received received) {
    String key = key(received, received.id());
    if (!underway.add(key)) {
      return false;
    }
    boolean begun = false;
    try {
      begun = !seen.has(ACTIVITIES, key);
      return begun;
    } finally {
      if (!begun) {
        underway.remove(key);
      }
    }
  }

  /**
   * The end of what was begun.
   *
   * @param answered whether it was answered; else the message may arrive again
   */
  void end(Received received, boolean answered) {
    try {
      boolean unused = answered && first(received);
    } finally {
      underway.remove(key(received, received.id()));
    }
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
