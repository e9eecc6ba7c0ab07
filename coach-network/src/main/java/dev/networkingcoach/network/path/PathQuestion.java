package dev.networkingcoach.network.path;

import java.util.Set;

/**
 * Who wants to reach whom. Immutable and thread-safe.
 *
 * @param owner the number of the person where paths begin
 * @param targets the numbers of those they may lead to: one person, or all of an organization
 * @param avoided the numbers of those they must not lead through, or to
 * @param maxHops how many ties a path may have at most
 * @param count how many paths are wanted at most, each with another first person
 */
public record PathQuestion(
    int owner, Set<Integer> targets, Set<Integer> avoided, int maxHops, int count) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a number is not positive
   */
  public PathQuestion {
    if (maxHops < 1) {
      throw new IllegalArgumentException("maxHops (" + maxHops + ") must be at least 1.");
    }
    if (count < 1) {
      throw new IllegalArgumentException("count (" + count + ") must be at least 1.");
    }
    targets = Set.copyOf(targets);
    avoided = Set.copyOf(avoided);
  }

  /** The best path from one person to another. */
  public static PathQuestion between(int owner, int target, int maxHops) {
    return new PathQuestion(owner, Set.of(target), Set.of(), maxHops, 1);
  }
}
