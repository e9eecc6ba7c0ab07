package dev.networkingcoach.schedule;

import dev.networkingcoach.api.journal.OwnerKey;

/**
 * Told when what decides on a person's moments may have changed: preferences or the time zone.
 * Thread-safe.
 */
public interface MomentWakeups {

  /**
   * Finds the next moment of a person anew. What would have been said already today, had it always
   * been so, is said now.
   */
  void changed(OwnerKey owner);

  /** The same for a person who wants the daily plan from now on: the next one is the first. */
  void wanted(OwnerKey owner);

  /** Lets a person be: they are gone. */
  void gone(OwnerKey owner);
}
