package dev.networkingcoach.api.store;

import java.time.Instant;

/**
 * Tells what arrives for the first time from what arrives again, for all servers on one database.
 * Thread-safe; throws {@link dev.networkingcoach.api.journal.JournalException} where the store
 * cannot be reached.
 */
public interface SeenKeys {

  /**
   * Whether this key arrives for the first time; from then on it does not.
   *
   * @param scope keeps the keys of one sender apart from those of others
   * @param key what arrives; only a hash of it is kept
   * @param now when it arrives
   */
  boolean first(String scope, String key, Instant now);

  /** Whether this key arrived before; asking changes nothing. */
  boolean has(String scope, String key);

  /**
   * Takes a key back, so that it may arrive again: the work on it failed before it had an effect.
   */
  void unsee(String scope, String key);

  /** Removes the keys that arrived before this time. */
  void clear(Instant before);
}
