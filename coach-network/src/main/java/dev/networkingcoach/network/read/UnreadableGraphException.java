package dev.networkingcoach.network.read;

import dev.networkingcoach.api.fault.CoachException;

/** Thrown when a file of ties cannot be understood, or does not fit. Immutable and thread-safe. */
public final class UnreadableGraphException extends CoachException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_VALUE = 60;

  /**
   * An exception about a file as a whole.
   *
   * @param message the file, what is wrong with it, and what was expected
   */
  public UnreadableGraphException(String message) {
    super(message);
  }

  /**
   * An exception about a line of a file.
   *
   * @param name what the file is called
   * @param line counted from 1
   * @param message what is wrong there, and what was expected
   */
  public UnreadableGraphException(String name, long line, String message) {
    super(name + ", line " + line + ": " + message);
  }

  /** A value of the file as a message names it: what is very long is cut. */
  static String shown(String value) {
    if (value.codePointCount(0, value.length()) <= LONGEST_VALUE) {
      return value;
    }
    return value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }
}
