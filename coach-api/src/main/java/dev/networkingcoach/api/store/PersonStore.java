package dev.networkingcoach.api.store;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Small texts a program keeps for a person by name: settings, where a conversation stands, how the
 * person is reached. Forgetting the owner removes them. Thread-safe; throws {@link
 * JournalException} where the store cannot be reached.
 */
public interface PersonStore {
  /** How often {@link #update} is tried while others change the same text. */
  int MOST_TRIES = 10;

  /** What becomes of a text. It may be asked again, of another text. */
  interface TextChange {
    /**
     * The text that shall stand there; null for none.
     *
     * @param before what stands there; null for nothing
     */
    @Nullable String of(@Nullable String before);
  }

  /** The text of this name. */
  Optional<String> get(OwnerKey owner, String name);

  /** Every text of the person, by name. */
  Map<String, String> all(OwnerKey owner);

  /** Writes a text, whatever stood there. */
  void put(OwnerKey owner, String name, String text);

  /**
   * Writes a text where another stands as expected: of two who try at once, one succeeds.
   *
   * @param expected what stands there; null for nothing
   * @param text what shall stand there; null to remove it
   * @return whether it was written
   */
  boolean replace(OwnerKey owner, String name, @Nullable String expected, @Nullable String text);

  /**
   * Changes a text; of two changes at once both are made.
   *
   * @return what stands there then; null for nothing
   * @throws dev.networkingcoach.api.journal.JournalException also where others change it all the
   *     time
   */
  default @Nullable String update(OwnerKey owner, String name, TextChange change) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      String before = get(owner, name).orElse(null);
      String after = change.of(before);
      if (replace(owner, name, before, after)) {
        return after;
      }
    }
    throw new JournalException(
        name
            + " could not be written: they were changed "
            + MOST_TRIES
            + " times meanwhile.\nMaybe try again.");
  }

  /** Removes a text; harmless where there is none. */
  void remove(OwnerKey owner, String name);

  /**
   * Writes several texts, whatever stood there: one by one, or all or none at once where the store
   * can do so.
   *
   * @param texts by name; null to remove one
   */
  default void write(OwnerKey owner, Map<String, @Nullable String> texts) {
    texts.forEach(
        (name, text) -> {
          if (text == null) {
            remove(owner, name);
          } else {
            put(owner, name, text);
          }
        });
  }
}
