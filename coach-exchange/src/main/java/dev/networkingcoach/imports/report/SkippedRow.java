package dev.networkingcoach.imports.report;

import static dev.networkingcoach.imports.report.RowTexts.TEXTS;

/**
 * Something in a file that was left out. Immutable and thread-safe.
 *
 * @param file the file's name; for a file inside a ZIP {@code archive.zip/path/in/archive.csv}
 * @param line the line it begins at, counted from 1; 0 for the whole file
 * @param reason why
 */
public record SkippedRow(String file, int line, String reason) {

  /** Where and why, on one line. */
  public String message() {
    return file + (line == 0 ? "" : TEXTS.inLine(line)) + ": " + reason;
  }
}
