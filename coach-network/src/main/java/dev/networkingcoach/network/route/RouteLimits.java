package dev.networkingcoach.network.route;

import java.util.Set;

/**
 * How many ways are looked for, and around whom. Immutable and thread-safe.
 *
 * @param count how many ways at most; {@value #COMMON_COUNT} by default
 * @param monthlyAsks how many introductions one contact is asked for within 30 days at most;
 *     {@value #COMMON_ASKS} by default (<em>house</em>)
 * @param avoided the ids of people no way may lead over
 */
public record RouteLimits(int count, int monthlyAsks, Set<String> avoided) {
  /** How many ways are shown unless said otherwise. */
  public static final int COMMON_COUNT = 3;

  /** How often a contact is asked for introductions within 30 days unless said otherwise. */
  public static final int COMMON_ASKS = 2;

  /** The defaults. */
  public static final RouteLimits COMMON = new RouteLimits(COMMON_COUNT, COMMON_ASKS, Set.of());

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a number is not positive
   */
  public RouteLimits {
    if (count < 1) {
      throw new IllegalArgumentException("count (" + count + ") must be at least 1.");
    }
    if (monthlyAsks < 1) {
      throw new IllegalArgumentException("monthlyAsks (" + monthlyAsks + ") must be at least 1.");
    }
    avoided = Set.copyOf(avoided);
  }
}
