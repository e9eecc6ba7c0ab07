package dev.networkingcoach.imports.journal;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.imports.report.ImportCounts;
import java.util.List;

/**
 * What files bring. Immutable and thread-safe.
 *
 * @param changes what they change; empty where they bring nothing new
 * @param counts how much that is
 * @param files what each file was taken for
 * @param merged who was put together with whom, and why
 * @param skipped what was left out, and why
 */
public record ImportedChanges(
    List<Change> changes,
    ImportCounts counts,
    List<String> files,
    List<String> merged,
    List<String> skipped) {

  /** Copies the lists. */
  public ImportedChanges {
    changes = List.copyOf(changes);
    files = List.copyOf(files);
    merged = List.copyOf(merged);
    skipped = List.copyOf(skipped);
  }
}
