package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The owner brought two contacts together: a gift of an introduction to both. Immutable and
 * thread-safe.
 *
 * @param id the introduction's id, unique among introductions
 * @param between the ids of the two contacts
 * @param on the day, in the owner's zone
 * @param topic what they were brought together for; null where not noted
 */
public record Introduction(String id, List<String> between, LocalDate on, @Nullable String topic) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Introduction {
    between = Checks.copy(between);
    new Checks()
        .id("id", id)
        .lines("between", between)
        .that(
            between.size() == 2 && !between.get(0).equals(between.get(between.size() - 1)),
            "between",
            between,
            "must name two different contacts")
        .date("on", on)
        .optionalText("topic", topic)
        .throwIfAny();
  }

  /** Whether the contact of this id is one of the two. */
  public boolean involves(String contact) {
    return between.contains(contact);
  }

  /** The one the contact of this id was introduced to. */
  public String other(String contact) {
    return between.get(0).equals(contact) ? between.get(1) : between.get(0);
  }
}
