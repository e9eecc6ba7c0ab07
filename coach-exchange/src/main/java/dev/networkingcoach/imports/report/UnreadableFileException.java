package dev.networkingcoach.imports.report;

import static dev.networkingcoach.imports.report.RowTexts.TEXTS;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;

/**
 * Thrown when a file as a whole cannot be taken in: it is not there, in no format known, broken or
 * too large. Nothing was imported then, from the other files neither. Immutable and thread-safe.
 */
public class UnreadableFileException extends CoachException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * An exception about one file.
   *
   * @param file the file's name
   * @param line the line at fault, counted from 1; 0 for the whole file
   * @param problem what is wrong and what was expected, as the end of a sentence; advice follows on
   *     a new line
   */
  public UnreadableFileException(String file, int line, String problem) {
    super(message(file, line, problem));
    this.file = file;
    this.line = line;
  }

  /**
   * An exception about a whole file, with what led to it.
   *
   * @param file the file's name
   * @param problem what is wrong and what was expected, as the end of a sentence
   * @param cause what led to it
   */
  public UnreadableFileException(String file, String problem, Throwable cause) {
    super(message(file, 0, problem), cause);
    this.file = file;
    this.line = 0;
  }

  private UnreadableFileException(String file, InvalidFactsException faults) {
    super(Fault.inFile(file, faults.faults()), faults);
    this.file = file;
    this.line = 0;
  }

  /** An exception about what a file holds: every fault on a line, its advice indented below. */
  public static UnreadableFileException of(String file, InvalidFactsException faults) {
    return new UnreadableFileException(file, faults);
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The line at fault, counted from 1; 0 for the whole file. */
  public int line() {
    return line;
  }

  private static String message(String file, int line, String problem) {
    return file + (line == 0 ? " " : TEXTS.inLine(line) + ": ") + problem;
  }
}
