package dev.networkingcoach.imports.internal.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.Range;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.networkingcoach.imports.internal.text.TextCleaning;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * An event as its text says it: one meeting, a series, or one of a series that is otherwise.
 *
 * @param line the line it begins at, counted from 1
 * @param event what the text says
 * @param people who was asked to it, or called it
 * @param start when it begins
 * @param zone the zone its times are meant in; of whole days, the zone the library reads days in
 */
record CalendarEvent(
    int line, VEvent event, List<Invitee> people, EventStart start, TimeZone zone) {

  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
  private static final int MILLIS = 1_000;

  /**
   * When a meeting begins.
   *
   * @param on the day, in the zone of its series
   * @param instant the time; null of a whole day
   */
  record EventStart(LocalDate on, @Nullable Instant instant) {}

  /**
   * The event of a calendar that holds one.
   *
   * @param floating the zone of times that name none: the owner's
   * @return null where it does not say when it is, or by what identifier it is known
   */
  static @Nullable CalendarEvent of(int line, ICalendar calendar, TimeZone floating) {
    VEvent event = calendar.getEvents().isEmpty() ? null : calendar.getEvents().get(0);
    DateStart start = event == null ? null : event.getDateStart();
    if (event == null || start == null || start.getValue() == null || uid(event).isEmpty()) {
      return null;
    }
    ICalDate value = start.getValue();
    TimeZone zone = value.hasTime() ? zone(calendar, start, floating) : TimeZone.getDefault();
    return new CalendarEvent(line, event, Invitee.of(event), start(value, zone), zone);
  }

  private static TimeZone zone(
      ICalendar calendar, DateOrDateTimeProperty property, TimeZone floating) {
    ICalDate value = property.getValue();
    DateTimeComponents raw = value == null ? null : value.getRawComponents();
    if (raw != null && raw.isUtc()) {
      return UTC;
    }
    TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(property);
    return zone == null ? floating : zone.getTimeZone();
  }

  static EventStart start(ICalDate value, TimeZone zone) {
    DateTimeComponents raw = value.getRawComponents();
    if (!value.hasTime() && raw != null) {
      return new EventStart(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()), null);
    }
    return start(value, value.hasTime(), zone);
  }

  static EventStart start(Date value, boolean timed, TimeZone zone) {
    Instant instant = value.toInstant();
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(zone.getOffset(instant.toEpochMilli()) / MILLIS);
    return new EventStart(instant.atOffset(offset).toLocalDate(), timed ? instant : null);
  }

  private static String uid(VEvent event) {
    return event.getUid() == null || event.getUid().getValue() == null
        ? ""
        : event.getUid().getValue().strip();
  }

  String uid() {
    return uid(event);
  }

  /** Which one of a series it is: when that would have been; null of a series or a lone meeting. */
  @Nullable EventStart instead() {
    ICalDate value = event.getRecurrenceId() == null ? null : event.getRecurrenceId().getValue();
    return value == null ? null : start(value, zone);
  }

  /** Whether it says how all later ones of the series are, too. */
  boolean isOngoing() {
    return event.getRecurrenceId() != null
        && event.getRecurrenceId().getRange() == Range.THIS_AND_FUTURE;
  }

  boolean isSeries() {
    return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
  }

  boolean isCancelled() {
    return event.getStatus() != null && event.getStatus().isCancelled();
  }

  /** What it is about, on one line; empty where it does not say. */
  String summary() {
    String summary = event.getSummary() == null ? null : event.getSummary().getValue();
    return summary == null ? "" : TextCleaning.line(summary);
  }

  int sequence() {
    Integer sequence = event.getSequence() == null ? null : event.getSequence().getValue();
    return sequence == null ? 0 : sequence;
  }

  /** When it was written, for want of a higher number; the first day of all where not said. */
  Instant stamp() {
    Date modified = event.getLastModified() == null ? null : event.getLastModified().getValue();
    Date stamped = event.getDateTimeStamp() == null ? null : event.getDateTimeStamp().getValue();
    Date written = modified == null ? stamped : modified;
    return written == null ? Instant.MIN : written.toInstant();
  }
}
