package dev.networkingcoach.imports.internal.calendar;

import static dev.networkingcoach.imports.internal.calendar.MeetingTexts.TEXTS;

import dev.networkingcoach.imports.internal.calendar.CalendarEvent.EventStart;
import dev.networkingcoach.imports.internal.format.FileFindings;
import dev.networkingcoach.imports.internal.format.FoundMeeting;
import dev.networkingcoach.imports.internal.format.FoundSeries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a calendar says under one identifier: a meeting or a series, and those of the series
 * that are otherwise. Of two texts about one of them the later counts, by its sequence, else by
 * when it was written. Not thread-safe.
 */
final class CalendarSeries {
  /** Larger meetings tell little of who knows whom. */
  static final int MOST_PEOPLE = 6;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm", Locale.ROOT);

  private final boolean cancelled;
  private final FileFindings findings;
  private final Map<String, CalendarEvent> instead = new LinkedHashMap<>();
  private @Nullable CalendarEvent whole;
  private boolean large;

  /**
   * Nothing said yet.
   *
   * @param cancelled whether the calendar calls off what is in it
   */
  CalendarSeries(boolean cancelled, FileFindings findings) {
    this.cancelled = cancelled;
    this.findings = findings;
  }

  void take(CalendarEvent event) {
    EventStart replaced = event.instead();
    CalendarEvent before = replaced == null ? whole : instead.get(key(replaced));
    CalendarEvent later = before == null ? event : later(before, event);
    if (before != null) {
      CalendarEvent earlier = later.equals(event) ? before : event;
      findings.skip(earlier.line(), TEXTS.twice(later.line()));
    }
    if (replaced == null) {
      whole = later;
    } else {
      instead.put(key(replaced), later);
    }
  }

  private static CalendarEvent later(CalendarEvent before, CalendarEvent event) {
    int order = Integer.compare(before.sequence(), event.sequence());
    return (order == 0 ? before.stamp().compareTo(event.stamp()) : order) > 0 ? before : event;
  }

  /** Who is in it, as the first text about it says. */
  List<Invitee> people() {
    return first().people();
  }

  /** The line at which the first text about it begins, counted from 1. */
  int line() {
    return first().line();
  }

  private CalendarEvent first() {
    return whole == null ? instead.values().iterator().next() : whole;
  }

  boolean isEndless() {
    return whole != null && SeriesDates.isEndless(whole);
  }

  boolean isLarge() {
    return large;
  }

  /** Tells the findings of its meetings within these days. */
  void tell(OwnAddresses own, MeetingWindow window) {
    CalendarEvent series = whole;
    Telling telling =
        new Telling(new FoundSeries(first().uid(), series != null, new ArrayList<>()), own, window);
    Map<String, CalendarEvent> others = new LinkedHashMap<>(instead);
    if (series != null) {
      List<OngoingChange> changes = OngoingChange.among(instead.values(), series.zone());
      for (EventStart start : starts(series, window)) {
        // Some calendars name the day alone of a meeting that has a time.
        CalendarEvent other = others.remove(key(start));
        other = other == null ? others.remove(key(new EventStart(start.on(), null))) : other;
        String key = series.isSeries() ? key(start) : "";
        if (other == null) {
          telling.add(key, start, series, changes);
        } else {
          telling.add(key, other.start(), other);
        }
      }
    }
    others.forEach((key, event) -> telling.add(key, event.start(), event));
    findings.series(telling.found);
  }

  private List<EventStart> starts(CalendarEvent series, MeetingWindow window) {
    if (!series.isSeries()) {
      return List.of(series.start());
    }
    List<EventStart> starts = SeriesDates.of(series, window.from(), window.to());
    if (starts == null) {
      findings.skip(series.line(), TEXTS.tooOften());
      return List.of();
    }
    return starts;
  }

  /** Which of a series it is, by when it would have been. */
  private static String key(EventStart start) {
    Instant instant = start.instant();
    return instant == null
        ? start.on().format(DateTimeFormatter.BASIC_ISO_DATE)
        : instant.atOffset(ZoneOffset.UTC).format(TIME);
  }

  /** Puts meetings down, for whom and within which days. */
  private final class Telling {
    private final FoundSeries found;
    private final OwnAddresses own;
    private final MeetingWindow window;

    Telling(FoundSeries found, OwnAddresses own, MeetingWindow window) {
      this.found = found;
      this.own = own;
      this.window = window;
    }

    /** One of a series, as the latest change before it has it. */
    void add(String key, EventStart start, CalendarEvent series, List<OngoingChange> changes) {
      changes.stream()
          .filter(change -> change.covers(start))
          .findFirst()
          .ifPresentOrElse(
              change -> add(key, change.moved(start), change.event()),
              () -> add(key, start, series));
    }

    void add(String key, EventStart start, CalendarEvent event) {
      List<Invitee> people = event.people();
      List<Invitee> coming = people.stream().filter(one -> !one.declined()).toList();
      LocalDate day = window.day(start);
      found
          .meetings()
          .add(
              new FoundMeeting(
                  key,
                  takesPlace(event, people, coming) && window.holds(day) ? day : null,
                  window.time(start),
                  event.summary(),
                  coming.stream().filter(one -> !own.isOwner(one)).map(Invitee::person).toList()));
    }

    private boolean takesPlace(CalendarEvent event, List<Invitee> people, List<Invitee> coming) {
      boolean small = coming.size() <= MOST_PEOPLE;
      large |= !small;
      boolean off = cancelled || event.isCancelled() || (whole != null && whole.isCancelled());
      return small && !off && people.stream().noneMatch(one -> one.declined() && own.isOwner(one));
    }
  }
}
