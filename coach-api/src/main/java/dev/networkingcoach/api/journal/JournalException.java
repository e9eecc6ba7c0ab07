package dev.networkingcoach.api.journal;

import dev.networkingcoach.api.fault.CoachException;

/**
 * The journal could not be opened, read or written. The message says what was expected and what may
 * help; it never holds a password or what a person said.
 */
public class JournalException extends CoachException {
  private static final long serialVersionUID = 1L;

  /** A failure without another behind it. */
  public JournalException(String message) {
    super(message);
  }

  /** A failure, and the one behind it. */
  public JournalException(String message, Throwable cause) {
    super(message, cause);
  }
}
