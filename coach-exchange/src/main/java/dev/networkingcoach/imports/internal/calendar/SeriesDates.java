package dev.networkingcoach.imports.internal.calendar;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dev.networkingcoach.imports.internal.calendar.CalendarEvent.EventStart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the meetings of a series are. Stateless and thread-safe. */
final class SeriesDates {
  /** A meeting on every day of the years that are read, and more. */
  static final int MOST = 3_000;

  private static final Set<Frequency> NO_MEETING =
      EnumSet.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);

  private SeriesDates() {}

  /**
   * The days and times within these days, without those left out.
   *
   * @return null where there are more than {@link #MOST}, or it recurs within a day
   */
  static @Nullable List<EventStart> of(CalendarEvent series, LocalDate from, LocalDate to) {
    Recurrence rule = rule(series);
    if (rule != null && NO_MEETING.contains(rule.getFrequency())) {
      return null;
    }
    boolean timed = series.start().instant() != null;
    Set<LocalDate> daysOut = daysLeftOut(series);
    List<EventStart> starts = new ArrayList<>();
    DateIterator dates = dates(series, rule);
    Date begin = series.event().getDateStart().getValue();
    // A day of room: days are compared in the zone of the series.
    Date first = Date.from(from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    if (begin.toInstant().isBefore(first.toInstant())) {
      dates.advanceTo(first);
    }
    while (dates.hasNext()) {
      EventStart start = CalendarEvent.start(dates.next(), timed, series.zone());
      if (start.on().isAfter(to)) {
        break;
      }
      if (!start.on().isBefore(from) && !daysOut.contains(start.on())) {
        starts.add(start);
      }
      if (starts.size() > MOST) {
        return null;
      }
    }
    return starts;
  }

  /**
   * RFC 5545 has a series begin at its DTSTART, but where there is no rule, the library takes the
   * RDATEs alone, and of these no periods. A rule of one meeting is that DTSTART.
   */
  private static DateIterator dates(CalendarEvent series, @Nullable Recurrence rule) {
    VEvent event = new VEvent(series.event());
    if (rule == null) {
      event.setRecurrenceRule(new Recurrence.Builder(Frequency.DAILY).count(1).build());
    }
    for (RecurrenceDates more : event.getRecurrenceDates()) {
      more.getPeriods().forEach(period -> more.getDates().add(period.getStartDate()));
      more.getPeriods().clear();
    }
    return event.getDateIterator(series.zone());
  }

  static boolean isEndless(CalendarEvent series) {
    Recurrence rule = rule(series);
    return rule != null && rule.getCount() == null && rule.getUntil() == null;
  }

  private static @Nullable Recurrence rule(CalendarEvent series) {
    return series.event().getRecurrenceRule() == null
        ? null
        : series.event().getRecurrenceRule().getValue();
  }

  /** Some calendars leave out a day where the series has times. */
  private static Set<LocalDate> daysLeftOut(CalendarEvent series) {
    Set<LocalDate> days = new HashSet<>();
    for (ExceptionDates dates : series.event().getProperties(ExceptionDates.class)) {
      for (ICalDate date : dates.getValues()) {
        if (!date.hasTime()) {
          days.add(CalendarEvent.start(date, series.zone()).on());
        }
      }
    }
    return days;
  }
}
