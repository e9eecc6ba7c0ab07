package dev.networkingcoach.cli.files;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.fault.Fault;
import java.util.List;
import java.util.stream.Collectors;

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
    String count = faults.size() == 1 ? "1 fault in " : faults.size() + " faults in ";
    return new UnusableFileException(
        count
            + file
            + "\n"
            + faults.stream()
                .map(Fault::message)
                .map(UnusableFileException::indented)
                .collect(Collectors.joining("\n")));
  }

  private static String indented(String message) {
    return "  " + message.replace("\n", "\n    ");
  }
}
