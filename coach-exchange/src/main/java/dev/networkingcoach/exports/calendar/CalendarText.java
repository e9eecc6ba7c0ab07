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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;

/**
 * Writes entries as the text of a calendar. Immutable and thread-safe.
 *
 * @param today from which day on entries have alarms; the start of it, in UTC, is their time stamp
 */
record CalendarText(LocalDate today) {
  private static final String NAME = "Networking Coach";
  private static final int MORNING = 9;
  private static final int HOURS_OF_A_DAY = 24;

  void write(List<Entry> entries, Writer out) throws IOException {
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

  private VEvent event(Entry entry) {
    VEvent event = new VEvent();
    event.setUid(entry.uid().toString());
    event.setDateTimeStamp(Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.addProperty(wholeDay(entry.on()));
    event.setSummary(entry.summary());
    if (!entry.description().isEmpty()) {
      event.setDescription(entry.description());
    }
    event.setClassification(Classification.private_());
    event.setTransparency(true);
    if (!entry.on().isBefore(today)) {
      event.addAlarm(alarm(entry, HOURS_OF_A_DAY - MORNING, true));
      event.addAlarm(alarm(entry, MORNING, false));
    }
    return event;
  }

  /** As text: the library's own dates go by the machine's zone and the Julian calendar. */
  private static RawProperty wholeDay(LocalDate day) {
    return new RawProperty(
        "DTSTART", ICalDataType.DATE, day.format(DateTimeFormatter.BASIC_ISO_DATE));
  }

  private static VAlarm alarm(Entry entry, int hours, boolean before) {
    Duration duration = Duration.builder().prior(before).hours(hours).build();
    return VAlarm.display(new Trigger(duration, Related.START), entry.summary());
  }
}
