package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    new Checks("introduction", id)
        .id("id", id)
        .lines("between", between)
        .that(
            between.size() == 2 && !Objects.equals(between.get(0), between.get(1)),
            "between",
            between,
            "must name two different contacts")
        .date("on", on)
        .optionalText("topic", topic)
        .throwIfAny();
  }

  /** A builder for an introduction of this id on this day; name the two with {@code between}. */
  public static IntroductionBuilder builder(String id, LocalDate on) {
    return new IntroductionBuilder(id, on);
  }

  /** A builder that starts from this introduction. */
  public IntroductionBuilder toBuilder() {
    return new IntroductionBuilder(this);
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
