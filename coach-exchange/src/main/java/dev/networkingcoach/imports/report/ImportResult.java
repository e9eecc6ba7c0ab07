package dev.networkingcoach.imports.report;

import dev.networkingcoach.api.facts.Network;
import java.util.List;

/**
 * What came of an import. Immutable and thread-safe.
 *
 * @param network the network with what was found; equal to the one given where nothing was new
 * @param counts how much changed
 * @param merged rows put together with a contact, in the order they were taken in
 * @param skipped rows and files left out, by file in the order taken in, then by line
 * @param files every file recognised, in the order taken in
 * @param news what else the files say
 */
public record ImportResult(
    Network network,
    ImportCounts counts,
    List<MergedRow> merged,
    List<SkippedRow> skipped,
    List<FileSummary> files,
    ImportNews news) {

  /** Copies. */
  public ImportResult {
    merged = List.copyOf(merged);
    skipped = List.copyOf(skipped);
    files = List.copyOf(files);
  }

  /** What a person reads of it. */
  public ImportReport report() {
    return new ImportReport(
        files.stream().flatMap(file -> file.lines().stream()).toList(),
        counts,
        news.told(),
        merged.stream().map(MergedRow::message).toList(),
        skipped.stream().map(SkippedRow::message).toList());
  }
}
