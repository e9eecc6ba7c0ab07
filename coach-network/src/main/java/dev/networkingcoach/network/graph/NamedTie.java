package dev.networkingcoach.network.graph;

/**
 * A tie between two people called by their ids. Immutable and thread-safe.
 *
 * @param one the id of one
 * @param other the id of the other
 * @param strength in (0, 1]
 */
public record NamedTie(String one, String other, double strength) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the strength is not in (0, 1]
   */
  public NamedTie {
    if (!(strength > 0 && strength <= 1)) {
      throw new IllegalArgumentException("strength (" + strength + ") must be in (0, 1].");
    }
  }
}
