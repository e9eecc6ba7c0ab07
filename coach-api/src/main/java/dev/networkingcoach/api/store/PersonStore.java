package dev.networkingcoach.api.store;

import dev.networkingcoach.api.journal.OwnerKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Small texts a program keeps for a person by name: settings, where a conversation stands, how the
 * person is reached. Forgetting the owner removes them. Thread-safe; throws {@link
 * dev.networkingcoach.api.journal.JournalException} where the store cannot be reached.
 */
public interface PersonStore {

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
