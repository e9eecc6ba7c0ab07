package dev.networkingcoach.rules.own;

import org.jspecify.annotations.Nullable;

/**
 * A rule of one's own that was stopped in one call. Nothing it said in that call counts. Immutable.
 *
 * @param rule the rule's id
 * @param source the file it stands in, or its class
 * @param reason why it was stopped
 * @param message what happened, and what to do; it may hold what the rule itself put into an
 *     exception
 * @param cause what it threw; null where it threw nothing
 */
public record StoppedRule(
    String rule, String source, Reason reason, String message, @Nullable Throwable cause) {

  /** Why a rule was stopped. */
  public enum Reason {
    /** Its condition or its consequence threw something. */
    THREW,
    /** It fired more often than the limit. */
    TOO_OFTEN,
    /** It fired for longer than the limit. */
    TOO_LONG,
    /** It said something that is no advice, or about a contact nobody knows. */
    BAD_ADVICE,
    /** It inserted, changed or removed facts of the coach. */
    CHANGED_FACTS
  }
}
