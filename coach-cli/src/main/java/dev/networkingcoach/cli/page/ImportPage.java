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
    write(
        page,
        result.files().stream().map(ImportPage::line).toList(),
        result.counts(),
        result.merged().stream().map(Merged::message).toList(),
        result.skipped().stream().map(Skipped::message).toList());
  }

  private static String line(FileSummary file) {
    return file.file() + ": " + file.format().description() + ", " + Due.count(file.rows(), "row");
  }

  /**
   * Writes it.
   *
   * @param files what each file was taken for
   * @param counts how much changed
   * @param merged who was put together with whom
   * @param skipped what was left out
   */
  public static void write(
      Page page,
      List<String> files,
      ImportCounts counts,
      List<String> merged,
      List<String> skipped) {
    files.forEach(page::paragraph);
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
    writeList(page, "Merged", merged);
    writeList(page, "Skipped", skipped);
  }

  private static void writeList(Page page, String heading, List<String> entries) {
    if (!entries.isEmpty()) {
      page.paragraph(Tone.STRONG, heading + " " + entries.size());
      entries.forEach(entry -> page.hanging("  ", Tone.NORMAL, entry, Tone.NORMAL));
    }
  }
}
