package dev.networkingcoach.language.command;

import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the owner says about themselves. Immutable and thread-safe, as each of its kinds. */
public sealed interface Mine extends Command {

  /** To see what the coach knows about the owner. */
  record Shown() implements Mine {}

  /**
   * A field of the owner.
   *
   * @param field which
   * @param value the value; a zone is an id that exists; null to clear it, never the name or zone
   */
  record FieldSet(OwnerField field, @Nullable String value) implements Mine {}

  /**
   * Items of a list of the owner.
   *
   * @param list which: markets, needs or offers
   * @param items the items; not empty
   * @param present true to add them, false to take them out
   */
  record Listed(ListField list, List<String> items, boolean present) implements Mine {

    /** Copies the list. */
    public Listed {
      items = List.copyOf(items);
    }
  }

  /** All that is kept of the owner is to be removed for good. */
  record ForgetMe() implements Mine {}
}
