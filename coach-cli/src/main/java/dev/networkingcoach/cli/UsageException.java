package dev.networkingcoach.cli;

/** Thrown when the arguments of a command are wrong in a way only the command can see. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception.
   *
   * @param message what is wrong, the value, and what was expected
   */
  UsageException(String message) {
    super(message);
  }
}
