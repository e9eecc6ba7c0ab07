package dev.networkingcoach.teams.internal.token;

import dev.networkingcoach.api.fault.CoachException;

/** No token is to be had for the bot's own requests. Immutable and thread-safe. */
public class TokenException extends CoachException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception with its cause.
   *
   * @param message what could not be done
   * @param cause what led to it
   */
  public TokenException(String message, Throwable cause) {
    super(message, cause);
  }
}
