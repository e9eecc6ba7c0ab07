package dev.networkingcoach.api.journal;

import java.time.Instant;
import java.util.List;

/**
 * What somebody told the coach at one time, and what that changes: all of it, or nothing. Immutable
 * and thread-safe.
 *
 * @param id chosen by whoever records it, unique in the owner's journal: recording it again is
 *     harmless, so that a message delivered twice counts once; not blank
 * @param at when it was said
 * @param by who said it: the owner's id, or the name of a program
 * @param channel where it was said, such as {@code cli}, {@code slack} or {@code import}
 * @param changes what it changes, in order; not empty
 */
public record Entry(String id, Instant at, String by, String channel, List<Change> changes) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the id is blank, or nothing is changed
   */
  public Entry {
    changes = List.copyOf(changes);
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank.");
    }
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("entry " + id + " must change something.");
    }
  }
}
