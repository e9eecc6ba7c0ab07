package dev.networkingcoach.imports.internal.format;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that says the owner knows somebody. Immutable and thread-safe.
 *
 * @param place where it stands
 * @param person who
 * @param since since when they are connected; null where the row does not say
 * @param uid the identifier the row has for them, maybe of our own export; null where it has none
 */
public record FoundContact(
    FilePosition place,
    PersonRow person,
    @Nullable LocalDate since,
    @Nullable String uid,
    List<String> notes) {

  /** Copies. */
  public FoundContact {
    notes = List.copyOf(notes);
  }
}
