package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.store.SeenKeys;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells activities that arrive for the first time from those that arrive again. Thread-safe. */
final class RepeatedActivities {
  private static final String ACTIVITIES = "teams-activity";
  private static final String WELCOMES = "teams-welcome";

  private final Set<String> underway = ConcurrentHashMap.newKeySet();
  private final SeenKeys seen;
  private final InstantSource clock;

  /** Keeps what was seen there. */
  RepeatedActivities(SeenKeys seen, InstantSource clock) {
    this.seen = seen;
    this.clock = clock;
  }

  boolean first(AcceptedActivity received) {
    return seen.first(ACTIVITIES, key(received, received.id()), clock.instant());
  }

  private boolean begin(String scope, String key) {
    String work = scope + " " + key;
    if (!underway.add(work)) {
      return false;
    }
    boolean begun = false;
    try {
      begun = !seen.has(scope, key);
      return begun;
    } finally {
      if (!begun) {
        underway.remove(work);
      }
    }
  }

  private void end(String scope, String key, boolean done) {
    try {
      boolean unused = done && seen.first(scope, key, clock.instant());
    } finally {
      underway.remove(scope + " " + key);
    }
  }

  /**
   * Whether to welcome a person, or whoever is in a group or channel: not where that was done, nor
   * while it is being done here. It counts as done only once it is, so that it is done again where
   * a server was killed before.
   */
  boolean beginWelcome(AcceptedActivity received) {
    return begin(WELCOMES, welcomed(received));
  }

  /** The end of a welcome; where it did not go out, what tells of the coming again brings one. */
  void endWelcome(AcceptedActivity received, boolean sent) {
    end(WELCOMES, welcomed(received), sent);
  }

  void forgetWelcome(AcceptedActivity received) {
    seen.unsee(WELCOMES, welcomed(received));
  }

  private static String welcomed(AcceptedActivity received) {
    return key(
        received,
        received.personal()
            ? received.owner().owner()
            : "place/" + received.place().conversation());
  }

  private static String key(AcceptedActivity received, String what) {
    return received.place().tenant() + "/" + what;
  }
}
