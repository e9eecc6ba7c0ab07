package dev.networkingcoach.imports.calendar;

import dev.networkingcoach.api.fault.CoachException;

/** Thrown when a calendar cannot be fetched: nothing was taken in. Immutable and thread-safe. */
public final class CalendarException extends CoachException {
  private static final long serialVersionUID = 1L;

  /**
   * An exception about a calendar.
   *
   * @param message which one, without its secret address, what is wrong, and what to do about it
   */
  public CalendarException(String message) {
    super(message);
  }

  /**
   * An exception about a calendar.
   *
   * @param message which one, without its secret address, what is wrong, and what to do about it
   * @param cause what led to it
   */
  public CalendarException(String message, Throwable cause) {
    super(message, cause);
  }
}
