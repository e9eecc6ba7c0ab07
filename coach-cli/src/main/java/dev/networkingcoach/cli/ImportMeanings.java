package dev.networkingcoach.cli;

import dev.networkingcoach.imports.columns.ImportSettings;
import java.time.LocalDate;
import java.util.List;

/** What the command line says of the columns of files. */
final class ImportMeanings {
  private ImportMeanings() {}

  /** An import on this day, with what {@code --map} and {@code --no-subjects} say. */
  static ImportSettings said(LocalDate today, List<String> meanings, MailOptions mail) {
    mail.check();
    try {
      ImportSettings settings = ImportSettings.on(today).mapping(meanings);
      return mail.keepsSubjects() ? settings : settings.withoutSubjects();
    } catch (IllegalArgumentException wrong) {
      throw new UsageException("--map: " + wrong.getMessage());
    }
  }
}
