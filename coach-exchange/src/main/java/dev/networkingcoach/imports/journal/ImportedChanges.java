package dev.networkingcoach.imports.journal;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.imports.report.ImportReport;
import java.util.List;

/**
 * What files bring. Immutable and thread-safe.
 *
 * @param changes what they change; empty where they bring nothing new
 * @param report what a person reads of it
 */
public record ImportedChanges(List<Change> changes, ImportReport report) {

  /** Copies the list. */
  public ImportedChanges {
    changes = List.copyOf(changes);
  }
}
