package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.text.TokenRow;

/**
 * A part of a message that says one thing. Immutable and thread-safe.
 *
 * @param row its tokens
 * @param isQuestion whether it ends with a question mark
 * @param isHeader whether it names what the lines after it are about
 * @param isImplied whether its subject is the person named last
 * @param isContinued whether it goes on a sentence, and so has the same day
 */
record ClausePart(
    TokenRow row, boolean isQuestion, boolean isHeader, boolean isImplied, boolean isContinued) {

  /** The same as a question. */
  ClausePart asked() {
    return new ClausePart(row, true, isHeader, isImplied, isContinued);
  }
}
