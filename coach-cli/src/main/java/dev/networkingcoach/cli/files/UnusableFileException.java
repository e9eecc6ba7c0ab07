package dev.networkingcoach.cli.files;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.fault.Fault;
import java.util.List;

/** Thrown when a file cannot be read, written or understood. Immutable and thread-safe. */
public final class UnusableFileException extends CoachException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception about a file.
   *
   * @param message the file, what is wrong with it, and what was expected
   * @param cause what led to it
   */
  public UnusableFileException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * An exception about a file.
   *
   * @param message the file, what is wrong with it, and what was expected
   */
  public UnusableFileException(String message) {
    super(message);
  }

  /** An exception about what a file holds: every fault on a line, its advice indented below. */
  public static UnusableFileException of(String file, List<Fault> faults) {
    return new UnusableFileException(Fault.inFile(file, faults));
  }
}
