package dev.networkingcoach.imports.internal.calendar;

import dev.networkingcoach.imports.internal.calendar.CalendarEvent.EventStart;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

/**
 * What is otherwise from one meeting of a series on: {@code RANGE=THISANDFUTURE}. A later meeting
 * moves by as many days, hours and minutes on the clock as the first of them. Immutable and
 * thread-safe.
 *
 * @param from when the first of them would have been
 * @param event how they are now
 * @param zone the zone of the series
 */
record OngoingChange(EventStart from, CalendarEvent event, TimeZone zone) {

  /** Those of a series, the latest first. */
  static List<OngoingChange> among(Collection<CalendarEvent> events, TimeZone zone) {
    return events.stream()
        .filter(CalendarEvent::isOngoing)
        .flatMap(
            event ->
                Optional.ofNullable(event.instead())
                    .map(from -> new OngoingChange(from, event, zone))
                    .stream())
        .sorted(
            Comparator.comparing((OngoingChange change) -> change.clock(change.from)).reversed())
        .toList();
  }

  /** Whether this meeting of the series comes after the first that is otherwise, or is that one. */
  boolean covers(EventStart start) {
    return from.instant() == null
        ? !start.on().isBefore(from.on())
        : !clock(start).isBefore(clock(from));
  }

  /** When a meeting of the series is now. */
  EventStart moved(EventStart start) {
    EventStart first = event.start();
    Instant now = first.instant();
    if (now == null || start.instant() == null) {
      long days = ChronoUnit.DAYS.between(from.on(), first.on());
      return now == null
          ? new EventStart(start.on().plusDays(days), null)
          : at(start.on().plusDays(days).atTime(clock(now, event.zone()).toLocalTime()));
    }
    // A day alone stands for the meeting on it, at the time of the series.
    LocalDateTime before =
        from.instant() == null ? from.on().atTime(clock(start).toLocalTime()) : clock(from);
    return at(clock(start).plus(Duration.between(before, clock(now, event.zone()))));
  }

  private EventStart at(LocalDateTime clock) {
    long utc = clock.toInstant(ZoneOffset.UTC).toEpochMilli();
    TimeZone there = event.zone();
    long near = utc - there.getOffset(utc);
    return new EventStart(clock.toLocalDate(), Instant.ofEpochMilli(utc - there.getOffset(near)));
  }

  private LocalDateTime clock(EventStart start) {
    Instant instant = start.instant();
    return instant == null ? start.on().atTime(LocalTime.MIN) : clock(instant, zone);
  }

  private static LocalDateTime clock(Instant instant, TimeZone zone) {
    long millis = instant.toEpochMilli();
    return LocalDateTime.ofInstant(
        Instant.ofEpochMilli(millis + zone.getOffset(millis)), ZoneOffset.UTC);
  }
}
