package dev.networkingcoach.cli;

import dev.networkingcoach.imports.columns.ImportSettings;
import java.time.LocalDate;
import java.util.List;

/** What the command line says of the columns of files. */
final class ImportMeanings {
  private ImportMeanings() {}

  /** An import on this day, with what {@code --map} says. */
  static ImportSettings said(LocalDate today, List<String> meanings) {
    try {
      return ImportSettings.on(today).mapping(meanings);
    } catch (IllegalArgumentException wrong) {
      throw new UsageException("--map: " + wrong.getMessage());
    }
  }
}
