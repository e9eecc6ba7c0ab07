package dev.networkingcoach.imports.internal.calendar;

import static dev.networkingcoach.imports.internal.calendar.MeetingTexts.TEXTS;

import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import biweekly.io.scribe.ScribeIndex;
import biweekly.io.text.ICalReader;
import dev.networkingcoach.imports.internal.calendar.EventTexts.EventText;
import dev.networkingcoach.imports.internal.format.FileFindings;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of a calendar one by one, and tells what is wrong with each. Not thread-safe.
 */
final class EventReading {
  /** What says when the meetings are. */
  private static final Set<String> WHEN = Set.of("RRULE", "EXRULE", "RDATE", "EXDATE");

  private final ScribeIndex scribes = new ScribeIndex();
  private final TimeZone floating;
  private final FileFindings findings;

  /**
   * Nothing read yet.
   *
   * @param floating the zone of times that name none: the owner's
   * @param findings is told what is left out
   */
  EventReading(TimeZone floating, FileFindings findings) {
    this.floating = floating;
    this.findings = findings;
  }

  /** The event; null where it cannot be read, which is told. */
  @Nullable CalendarEvent event(EventText text) {
    EventDates dates = EventDates.of(text.text());
    Optional<String> fault = fault(text, dates);
    if (fault.isPresent()) {
      findings.skip(text.line(), fault.get());
      return null;
    }
    try {
      return parse(text.line(), dates);
    } catch (IOException | RuntimeException odd) {
      tellUnreadable(findings, text.line(), odd);
      return null;
    }
  }

  /** The library stumbles over odd texts in many ways; one event must harm no other. */
  static void tellUnreadable(FileFindings findings, int line, Exception odd) {
    String reason = Objects.requireNonNullElse(odd.getMessage(), odd.getClass().getSimpleName());
    findings.skip(line, TEXTS.unreadable(reason));
  }

  private static Optional<String> fault(EventText text, EventDates dates) {
    if (!text.complete()) {
      return Optional.of(TEXTS.cutOff());
    }
    String unknownZone = text.unknownZone();
    if (unknownZone != null) {
      return Optional.of(TEXTS.unknownZone(unknownZone));
    }
    return ZoneFigures.impossible(text.text())
        .map(TEXTS::impossibleZone)
        .or(() -> SeriesFigures.impossible(text.text()).map(TEXTS::impossibleFigure))
        .or(() -> dates.impossible().map(TEXTS::impossibleTime));
  }

  private @Nullable CalendarEvent parse(int line, EventDates dates) throws IOException {
    try (ICalReader reader = new ICalReader(dates.text())) {
      reader.setScribeIndex(scribes);
      reader.setDefaultTimezone(floating);
      ICalendar calendar = reader.readNext();
      CalendarEvent event = calendar == null ? null : CalendarEvent.of(line, calendar, floating);
      if (event == null) {
        findings.skip(line, TEXTS.noStartOrUid());
      } else {
        dates.leftOut().forEach(date -> findings.skip(line, TEXTS.dateLeftOut(date)));
        reader.getWarnings().forEach(warning -> tell(line, warning));
      }
      return event;
    }
  }

  private void tell(int line, ParseWarning warning) {
    String name = Objects.requireNonNullElse(warning.getPropertyName(), "");
    if (WHEN.contains(name.toUpperCase(Locale.ROOT))) {
      String reason = warning.getMessage();
      findings.skip(
          line,
          TEXTS.lineLeftOut(
              name, reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason));
    }
  }
}
