package dev.networkingcoach.rules.own;

import java.time.Duration;

/**
 * What one rule of one's own may take of one call. A rule that takes more is stopped: nothing it
 * said in that call counts, and all other advice is given. Immutable and thread-safe.
 *
 * <p>Both are looked at between two activations of a rule. What happens inside one cannot be
 * stopped within the process: a loop without end in a consequence, or conditions that join all
 * contacts with all contacts.
 *
 * @param activations how often it may fire; 10,000 by default
 * @param time how long it may fire; one second by default
 */
public record RuleLimits(int activations, Duration time) {
  private static final RuleLimits DEFAULTS = new RuleLimits(10_000, Duration.ofSeconds(1));

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if either is not above zero
   */
  public RuleLimits {
    if (activations < 1) {
      throw new IllegalArgumentException("activations (" + activations + ") must be at least 1.");
    }
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("time (" + time + ") must be longer than zero.");
    }
  }

  /** 10,000 activations and one second. */
  public static RuleLimits defaults() {
    return DEFAULTS;
  }
}
