package dev.networkingcoach.cli.page;

import dev.networkingcoach.imports.report.FileSummary;
import dev.networkingcoach.imports.report.ImportCounts;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.MergedRow;
import dev.networkingcoach.imports.report.SkippedRow;
import java.util.List;

/** What an import read, changed, merged and skipped, as a page. */
public final class ImportPage {

  private ImportPage() {}

  /** Writes it. */
  public static void write(TextPage page, ImportResult result) {
    write(
        page,
        result.files().stream().map(ImportPage::line).toList(),
        result.counts(),
        result.merged().stream().map(MergedRow::message).toList(),
        result.skipped().stream().map(SkippedRow::message).toList());
  }

  private static String line(FileSummary file) {
    return file.file()
        + ": "
        + file.format().description()
        + ", "
        + DueWords.count(file.rows(), "row");
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
      TextPage page,
      List<String> files,
      ImportCounts counts,
      List<String> merged,
      List<String> skipped) {
    files.forEach(page::paragraph);
    page.paragraph(
        TextTone.STRONG,
        DueWords.count(counts.added(), "contact")
            + " added, "
            + counts.updated()
            + " updated, "
            + counts.unchanged()
            + " unchanged; "
            + DueWords.count(counts.interactions(), "interaction")
            + " added.");
    writeList(page, "Merged", merged);
    writeList(page, "Skipped", skipped);
  }

  private static void writeList(TextPage page, String heading, List<String> entries) {
    if (!entries.isEmpty()) {
      page.paragraph(TextTone.STRONG, heading + " " + entries.size());
      entries.forEach(entry -> page.hanging("  ", TextTone.NORMAL, entry, TextTone.NORMAL));
    }
  }
}
