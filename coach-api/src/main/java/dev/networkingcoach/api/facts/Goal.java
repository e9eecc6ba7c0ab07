package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner wants to achieve. Immutable and thread-safe.
 *
 * @param id the goal's id, unique among goals
 * @param text the goal in words
 * @param market the market it is about; null where not said
 * @param deadline until when, in the owner's zone; null for none
 * @param achieved whether it is done; false by default
 */
public record Goal(
    String id,
    String text,
    @Nullable Topic market,
    @Nullable LocalDate deadline,
    boolean achieved) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Goal {
    new Checks("goal", id)
        .id("id", id)
        .required("text", text, "the goal in words")
        .optionalText("text", text)
        .topics("market", market == null ? List.of() : List.of(market))
        .optionalDate("deadline", deadline)
        .throwIfAny();
  }

  /** A builder for a goal with this id and text; everything else is empty. */
  public static GoalBuilder builder(String id, String text) {
    return new GoalBuilder(id, text);
  }

  /** A builder that starts from this goal. */
  public GoalBuilder toBuilder() {
    return new GoalBuilder(this);
  }
}
