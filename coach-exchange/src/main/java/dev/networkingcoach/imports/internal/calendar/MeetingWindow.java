package dev.networkingcoach.imports.internal.calendar;

import dev.networkingcoach.imports.internal.calendar.CalendarEvent.EventStart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which days are read, and in whose zone. Immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day
 * @param zone the owner's
 */
record MeetingWindow(LocalDate from, LocalDate to, ZoneId zone) {

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The day where the owner is; a whole day is the same everywhere. */
  LocalDate day(EventStart start) {
    Instant instant = start.instant();
    return instant == null ? start.on() : instant.atZone(zone).toLocalDate();
  }

  /** The time where the owner is, to the minute; null of a whole day. */
  @Nullable LocalTime time(EventStart start) {
    Instant instant = start.instant();
    return instant == null
        ? null
        : instant.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }
}
