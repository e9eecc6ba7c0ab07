package dev.networkingcoach.bot.services;

import dev.networkingcoach.language.interpret.SentenceInterpreter;

/**
 * A language model, and how often a person may have it asked. Immutable; as thread-safe as the
 * interpreter is, which all are.
 *
 * @param interpreter who asks it
 * @param callsPerDay the most calls for one person on one day; 1 or more
 */
public record ModelUse(SentenceInterpreter interpreter, int callsPerDay) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if no call would be allowed
   */
  public ModelUse {
    if (callsPerDay < 1) {
      throw new IllegalArgumentException(
          "callsPerDay (" + callsPerDay + ") must be 1 or more.\nMaybe leave the model out.");
    }
  }
}
