package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person the owner wants to meet. Immutable and thread-safe.
 *
 * @param id the target's id, unique among targets; acquaintances may name it
 * @param name the target's name
 * @param market the market they stand for; null where not said
 * @param by until when, in the owner's zone; null for no date
 * @param reached whether the owner met them; false by default
 */
public record Target(
    String id, String name, @Nullable Topic market, @Nullable LocalDate by, boolean reached) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Target {
    name = Checks.oneLine(name);
    new Checks("target", id)
        .id("id", id)
        .line("name", name)
        .topics("market", market == null ? List.of() : List.of(market))
        .optionalDate("by", by)
        .throwIfAny();
  }

  /** A builder for a target with this id and name; everything else is empty. */
  public static TargetBuilder builder(String id, String name) {
    return new TargetBuilder(id, name);
  }

  /** A builder that starts from this target. */
  public TargetBuilder toBuilder() {
    return new TargetBuilder(this);
  }
}
