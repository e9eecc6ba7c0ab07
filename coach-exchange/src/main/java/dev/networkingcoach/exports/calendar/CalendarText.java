package dev.networkingcoach.exports.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.RawProperty;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import dev.networkingcoach.exports.internal.text.FoldingWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes entries as the text of a calendar. Immutable and thread-safe.
 *
 * @param today from which day on entries have alarms; the start of it, in UTC, is their time stamp
 * @param zone the owner's, in which the times of entries are meant
 */
record CalendarText(LocalDate today, ZoneId zone) {
  private static final String NAME = "Networking Coach";
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int MINUTES_OF_A_DAY = 24 * 60;
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  void write(List<CalendarEntry> entries, Writer out) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Networking Coach//EN");
    calendar.setName(NAME);
    calendar.setExperimentalProperty("X-WR-CALNAME", NAME); // What came before NAME (RFC 7986).
    entries.forEach(entry -> calendar.addEvent(event(entry)));
    ICalWriter writer = new ICalWriter(new FoldingWriter(out), ICalVersion.V2_0);
    writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
    writer.write(calendar);
    writer.flush();
  }

  private VEvent event(CalendarEntry entry) {
    VEvent event = new VEvent();
    event.setUid(entry.uid().toString());
    event.setDateTimeStamp(Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.addProperty(start(entry));
    event.setSummary(entry.summary());
    if (!entry.description().isEmpty()) {
      event.setDescription(entry.description());
    }
    event.setClassification(Classification.private_());
    event.setTransparency(true);
    if (!entry.on().isBefore(today)) {
      LocalTime start = Objects.requireNonNullElse(entry.at(), LocalTime.MIDNIGHT);
      int minutes = (int) ChronoUnit.MINUTES.between(MORNING, start);
      event.addAlarm(alarm(entry, minutes + MINUTES_OF_A_DAY));
      if (entry.at() == null || minutes > 0) {
        event.addAlarm(alarm(entry, minutes));
      }
    }
    return event;
  }

  /** As text: the library's own dates go by the machine's zone and the Julian calendar. */
  private RawProperty start(CalendarEntry entry) {
    LocalTime at = entry.at();
    return at == null
        ? new RawProperty(
            "DTSTART", ICalDataType.DATE, entry.on().format(DateTimeFormatter.BASIC_ISO_DATE))
        : new RawProperty(
            "DTSTART",
            entry.on().atTime(at).atZone(zone).withZoneSameInstant(ZoneOffset.UTC).format(INSTANT));
  }

  /** An alarm so many minutes before the start; after it where they are fewer than none. */
  private static VAlarm alarm(CalendarEntry entry, int minutes) {
    int length = Math.abs(minutes);
    Duration.Builder duration = Duration.builder().prior(minutes > 0).hours(length / 60);
    if (length % 60 > 0) {
      duration.minutes(length % 60);
    }
    return VAlarm.display(new Trigger(duration.build(), Related.START), entry.summary());
  }
}
