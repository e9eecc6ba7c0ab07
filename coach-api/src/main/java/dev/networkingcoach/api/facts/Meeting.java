package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that is agreed upon, ahead or past. What came of it is told by interactions; one that
 * did not happen is taken out. Immutable and thread-safe.
 *
 * @param id the meeting's id, unique among meetings
 * @param with the ids of the contacts it is with, at least one; who is named twice counts once
 * @param on the day, in the owner's zone
 * @param at the time, to the minute, in the owner's zone; null where not said
 * @param purpose what it is about; null where not said
 */
public record Meeting(
    String id, List<String> with, LocalDate on, @Nullable LocalTime at, @Nullable String purpose) {

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Meeting {
    with = Checks.copy(with).stream().distinct().toList();
    new Checks("meeting", id)
        .id("id", id)
        .that(!with.isEmpty(), "with", null, "must name at least one contact")
        .lines("with", with)
        .date("on", on)
        .that(
            at == null || (at.getSecond() == 0 && at.getNano() == 0),
            "at",
            at,
            "must be a time to the minute such as 15:30")
        .optionalText("purpose", purpose)
        .throwIfAny();
  }

  /** A builder for a meeting of this id on this day; name its contacts with {@code with}. */
  public static MeetingBuilder builder(String id, LocalDate on) {
    return new MeetingBuilder(id, on);
  }

  /** A builder that starts from this meeting. */
  public MeetingBuilder toBuilder() {
    return new MeetingBuilder(this);
  }
}
