package dev.networkingcoach.imports.internal.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a calendar tells of it. Immutable and thread-safe.
 *
 * @param key which of its series it is; empty of one that stands alone
 * @param on the day, in the owner's zone; null where it does not take place for the owner
 * @param at the time, to the minute, in the owner's zone; null of a whole day
 * @param purpose what it is about; empty where not said
 * @param with who is to come beside the owner
 */
public record FoundMeeting(
    String key,
    @Nullable LocalDate on,
    @Nullable LocalTime at,
    String purpose,
    List<PersonRow> with) {

  /** Copies. */
  public FoundMeeting {
    with = List.copyOf(with);
  }
}
