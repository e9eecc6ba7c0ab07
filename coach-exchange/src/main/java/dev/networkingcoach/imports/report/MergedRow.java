package dev.networkingcoach.imports.report;

import static dev.networkingcoach.imports.report.RowTexts.TEXTS;

/**
 * A row that was put together with a contact that another row or the network already had. Told only
 * where it changed the network or where both came from the files of this import, so that importing
 * again is silent. Immutable and thread-safe.
 *
 * @param contactId the contact
 * @param file the file of the row
 * @param line the line the row begins at, counted from 1
 * @param because what the two have in common, such as {@code same e-mail dana@x.org}
 */
public record MergedRow(String contactId, String file, int line, String because) {

  /** Who, where and why, on one line. */
  public String message() {
    return TEXTS.lineMergedInto(file, line, contactId, because);
  }
}
