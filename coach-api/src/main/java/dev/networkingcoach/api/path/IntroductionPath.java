package dev.networkingcoach.api.path;

import java.util.List;

/**
 * A way from the owner to somebody, each of whom knows the next. Immutable and thread-safe.
 *
 * @param people the ids on the way, the owner's first
 * @param strength the product of the ties along it, in [0, 1]
 */
public record IntroductionPath(List<String> people, double strength) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there are fewer than two people on it
   */
  public IntroductionPath {
    people = List.copyOf(people);
    if (people.size() < 2) {
      throw new IllegalArgumentException("a path must lead from the owner to somebody else.");
    }
  }

  /** The id of the first person after the owner. */
  public String first() {
    return people.get(1);
  }
}
