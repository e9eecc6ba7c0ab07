package dev.networkingcoach.api.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Meeting}. Not thread-safe; {@link #build()} copies. */
public final class MeetingBuilder {
  private String id;
  private List<String> with = List.of();
  private LocalDate on;
  private @Nullable LocalTime at;
  private @Nullable String purpose;

  MeetingBuilder(String id, LocalDate on) {
    this.id = id;
    this.on = on;
  }

  MeetingBuilder(Meeting meeting) {
    this(meeting.id(), meeting.on());
    with = meeting.with();
    at = meeting.at();
    purpose = meeting.purpose();
  }

  /** The meeting's id, in place of the one given before. */
  public MeetingBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** The ids of the contacts it is with, replacing any given before. */
  public MeetingBuilder with(String... with) {
    return with(Checks.listed(with));
  }

  /** The ids of the contacts it is with, replacing any given before. */
  public MeetingBuilder with(Collection<String> with) {
    this.with = Checks.copy(with);
    return this;
  }

  /** The day, in the owner's zone, in place of the one given before. */
  public MeetingBuilder on(LocalDate on) {
    this.on = on;
    return this;
  }

  /** The time, to the minute, in the owner's zone; null where not said. */
  public MeetingBuilder at(@Nullable LocalTime at) {
    this.at = at;
    return this;
  }

  /** What it is about; null where not said. */
  public MeetingBuilder purpose(@Nullable String purpose) {
    this.purpose = purpose;
    return this;
  }

  /**
   * The meeting.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Meeting build() {
    return new Meeting(id, with, on, at, purpose);
  }
}
