package dev.networkingcoach.api.fault;

/** The root of every exception that is the coach's own. Immutable and thread-safe. */
public class CoachException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception without a cause.
   *
   * @param message what is wrong, the value, and what was expected
   */
  public CoachException(String message) {
    super(message);
  }

  /**
   * An exception that keeps what caused it.
   *
   * @param message what is wrong, the value, and what was expected
   * @param cause what led to it
   */
  public CoachException(String message, Throwable cause) {
    super(message, cause);
  }
}
