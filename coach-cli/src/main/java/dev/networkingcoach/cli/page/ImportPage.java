package dev.networkingcoach.cli.page;

import dev.networkingcoach.imports.report.FileSummary;
import dev.networkingcoach.imports.report.ImportCounts;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.Merged;
import dev.networkingcoach.imports.report.Skipped;
import java.util.List;

/** What an import read, changed, merged and skipped, as a page. */
public final class ImportPage {

  private ImportPage() {}

  /** Writes it. */
  public static void write(Page page, ImportResult result) {
    for (FileSummary file : result.files()) {
      String rows = Due.count(file.rows(), "row");
      page.paragraph(file.file() + ": " + file.format().description() + ", " + rows);
    }
    ImportCounts counts = result.counts();
    page.paragraph(
        Tone.STRONG,
        Due.count(counts.added(), "contact")
            + " added, "
            + counts.updated()
            + " updated, "
            + counts.unchanged()
            + " unchanged; "
            + Due.count(counts.interactions(), "interaction")
            + " added.");
    writeList(page, "Merged", result.merged().stream().map(Merged::message).toList());
    writeList(page, "Skipped", result.skipped().stream().map(Skipped::message).toList());
  }

  private static void writeList(Page page, String heading, List<String> entries) {
    if (!entries.isEmpty()) {
      page.paragraph(Tone.STRONG, heading + " " + entries.size());
      entries.forEach(entry -> page.hanging("  ", Tone.NORMAL, entry, Tone.NORMAL));
    }
  }
}
