package dev.networkingcoach.imports.internal.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown where a file with the name of a spreadsheet cannot be read as one. Immutable. */
final class BrokenSheetsException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception about a file.
   *
   * @param problem what it is instead, without its name: {@code a broken spreadsheet}
   */
  BrokenSheetsException(String problem, @Nullable Throwable cause) {
    super(problem, cause);
  }

  /** What it is instead, and what was expected, on one line. */
  String reason() {
    return String.valueOf(getMessage()).lines().findFirst().orElse("");
  }
}
