package dev.networkingcoach.imports.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What files say beside the network. Immutable and thread-safe.
 *
 * @param owner what the owner is called in them; null where they do not say
 * @param told what the owner should look at, such as somebody's new job, as sentences
 * @param notes remarks about contacts
 */
public record ImportNews(@Nullable String owner, List<String> told, List<FoundNote> notes) {

  /** Copies. */
  public ImportNews {
    told = List.copyOf(told);
    notes = List.copyOf(notes);
  }
}
