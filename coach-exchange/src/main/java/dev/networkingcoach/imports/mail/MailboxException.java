package dev.networkingcoach.imports.mail;

import dev.networkingcoach.api.fault.CoachException;

/** Thrown when a mailbox cannot be read at all: nothing was taken in. Immutable and thread-safe. */
public final class MailboxException extends CoachException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception about a mailbox.
   *
   * @param message which one, what is wrong, and what to do about it
   * @param cause what led to it
   */
  public MailboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
