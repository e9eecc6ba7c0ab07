package dev.networkingcoach.bot.schedule;

import dev.networkingcoach.api.journal.OwnerKey;

/**
 * Told when what decides on a person's moments may have changed: preferences or the time zone.
 * Thread-safe.
 */
public interface Wakeups {

  /** Finds the next moment of a person anew. */
  void changed(OwnerKey owner);

  /** Lets a person be: they are gone. */
  void gone(OwnerKey owner);
}
