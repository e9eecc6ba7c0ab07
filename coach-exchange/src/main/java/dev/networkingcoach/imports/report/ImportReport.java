package dev.networkingcoach.imports.report;

import java.util.List;

/**
 * What a person reads of an import. Immutable and thread-safe.
 *
 * @param files what each file was taken for, what was read as what, and what was left out
 * @param counts how much changed
 * @param told what the owner should look at
 * @param merged who was put together with whom, and why
 * @param skipped what was left out, and why
 */
public record ImportReport(
    List<String> files,
    ImportCounts counts,
    List<String> told,
    List<String> merged,
    List<String> skipped) {

  /** Copies. */
  public ImportReport {
    files = List.copyOf(files);
    told = List.copyOf(told);
    merged = List.copyOf(merged);
    skipped = List.copyOf(skipped);
  }
}
