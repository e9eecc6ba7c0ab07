package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person knows another, and the other way round. Either may be a contact, a target, or anybody
 * else. One that names the owner, or one person twice, counts for nothing. Immutable and
 * thread-safe.
 *
 * @param from the id of one
 * @param to the id of the other
 * @param strength the tie's strength in (0, 1]; null for the default, see {@link #tieStrength()}
 * @param basis what it rests on; null where not said
 * @param since since when they know each other, in the owner's zone; null where not known
 */
public record Acquaintance(
    String from,
    String to,
    @Nullable Double strength,
    @Nullable String basis,
    @Nullable LocalDate since) {

  /** The strength of a tie of which nothing is known. */
  public static final double DEFAULT_STRENGTH = 0.5;

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Acquaintance {
    new Checks("acquaintance", from + " - " + to)
        .id("from", from)
        .id("to", to)
        .that(
            strength == null || (strength > 0 && strength <= 1),
            "strength",
            strength,
            "must be in (0, 1]",
            "Maybe leave it out: the default is " + DEFAULT_STRENGTH + ".")
        .optionalText("basis", basis)
        .optionalDate("since", since)
        .throwIfAny();
  }

  /** A builder for an acquaintance between these two; everything else is empty. */
  public static AcquaintanceBuilder builder(String from, String to) {
    return new AcquaintanceBuilder(from, to);
  }

  /** A builder that starts from this acquaintance. */
  public AcquaintanceBuilder toBuilder() {
    return new AcquaintanceBuilder(this);
  }

  /** An acquaintance of which neither the basis nor the beginning is known. */
  public Acquaintance(String from, String to, @Nullable Double strength) {
    this(from, to, strength, null, null);
  }

  /** The same tie between these two. */
  public Acquaintance between(String from, String to) {
    return new Acquaintance(from, to, strength, basis, since);
  }

  /** The strength, {@value #DEFAULT_STRENGTH} where none is given. */
  public double tieStrength() {
    return strength == null ? DEFAULT_STRENGTH : strength;
  }
}
