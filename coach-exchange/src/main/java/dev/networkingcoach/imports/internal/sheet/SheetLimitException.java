package dev.networkingcoach.imports.internal.sheet;

import java.io.IOException;

/** Thrown where a spreadsheet holds more than a list of contacts does. Immutable. */
public final class SheetLimitException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception about what is too much.
   *
   * @param problem as the end of a sentence that begins with the file's name
   */
  SheetLimitException(String problem) {
    super(problem);
  }
}
