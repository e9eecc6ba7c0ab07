package dev.networkingcoach.cli.page;

import static dev.networkingcoach.cli.page.PageTexts.TEXTS;

import dev.networkingcoach.imports.report.ImportCounts;
import dev.networkingcoach.imports.report.ImportReport;
import java.util.List;

/** What an import read, changed, merged and skipped, as a page. */
public final class ImportPage {

  private ImportPage() {}

  /** Writes it. */
  public static void write(TextPage page, ImportReport report) {
    report.files().forEach(page::paragraph);
    page.paragraph(TextTone.STRONG, counts(report.counts()));
    writeList(page, TEXTS.pleaseLookAt(), report.told());
    writeList(page, TEXTS.merged(), report.merged());
    writeList(page, TEXTS.skipped(), report.skipped());
  }

  /** How much changed, in a sentence. */
  public static String counts(ImportCounts counts) {
    return TEXTS.importedContacts(counts.added(), counts.updated(), counts.unchanged())
        + TEXTS.importedEvents(counts.interactions(), counts.meetings(), counts.notes());
  }

  private static void writeList(TextPage page, String heading, List<String> entries) {
    if (!entries.isEmpty()) {
      page.paragraph(TextTone.STRONG, heading + " " + entries.size());
      entries.forEach(entry -> page.hanging("  ", TextTone.NORMAL, entry, TextTone.NORMAL));
    }
  }
}
