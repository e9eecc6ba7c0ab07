package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.api.fault.CoachException;

/** Something a command needs was not said, or is wrong. Never leaves the grammar. */
public final class MissingException extends CoachException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  /**
   * Stops reading.
   *
   * @param message what is missing or wrong, as a sentence
   */
  public MissingException(String message) {
    super(message);
    this.sentence = message;
  }

  /** What is missing or wrong. */
  public String sentence() {
    return sentence;
  }
}
