package dev.networkingcoach.cli.page;

import dev.networkingcoach.imports.report.ImportCounts;
import dev.networkingcoach.imports.report.ImportReport;
import java.util.List;

/** What an import read, changed, merged and skipped, as a page. */
public final class ImportPage {

  private ImportPage() {}

  /** Writes it. */
  public static void write(TextPage page, ImportReport report) {
    ImportCounts counts = report.counts();
    report.files().forEach(page::paragraph);
    page.paragraph(
        TextTone.STRONG,
        DueWords.count(counts.added(), "contact")
            + " added, "
            + counts.updated()
            + " updated, "
            + counts.unchanged()
            + " unchanged; "
            + DueWords.count(counts.interactions(), "interaction")
            + more(counts.meetings(), "meeting")
            + more(counts.notes(), "note")
            + " added.");
    writeList(page, "Please look at", report.told());
    writeList(page, "Merged", report.merged());
    writeList(page, "Skipped", report.skipped());
  }

  private static String more(int number, String what) {
    return number == 0 ? "" : ", " + DueWords.count(number, what);
  }

  private static void writeList(TextPage page, String heading, List<String> entries) {
    if (!entries.isEmpty()) {
      page.paragraph(TextTone.STRONG, heading + " " + entries.size());
      entries.forEach(entry -> page.hanging("  ", TextTone.NORMAL, entry, TextTone.NORMAL));
    }
  }
}
