package dev.networkingcoach.api.facts;

import org.jspecify.annotations.Nullable;

/**
 * One person knows another, and the other way round. Either may be a contact, a target, or anybody
 * else. Immutable and thread-safe.
 *
 * @param from the id of one
 * @param to the id of the other
 * @param strength the tie's strength in (0, 1]; null for the default, see {@link #tieStrength()}
 */
public record Acquaintance(String from, String to, @Nullable Double strength) {

  /** The strength of a tie of which nothing is known. */
  public static final double DEFAULT_STRENGTH = 0.5;

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Acquaintance {
    new Checks()
        .id("from", from)
        .id("to", to)
        .that(
            from == null || !from.equals(to),
            "to",
            to,
            "must be somebody else than from",
            "Maybe one of the two ids was mistyped: nobody is their own acquaintance.")
        .that(
            strength == null || (strength > 0 && strength <= 1),
            "strength",
            strength,
            "must be in (0, 1]",
            "Maybe leave it out: the default is " + DEFAULT_STRENGTH + ".")
        .throwIfAny();
  }

  /** The strength, {@value #DEFAULT_STRENGTH} where none is given. */
  public double tieStrength() {
    return strength == null ? DEFAULT_STRENGTH : strength;
  }
}
