package dev.networkingcoach.imports.internal.calendar;

import static dev.networkingcoach.imports.internal.calendar.MeetingTexts.TEXTS;

import biweekly.ICalendar;
import biweekly.io.scribe.ScribeIndex;
import biweekly.io.text.ICalReader;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.internal.calendar.EventTexts.EventText;
import dev.networkingcoach.imports.internal.format.FileFindings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * iCalendar, and vCalendar 1.0 as far as it goes: who meets the owner when. Stateless and
 * thread-safe.
 */
public final class CalendarFormat {
  /** How many bytes a calendar may have: 64 MiB, some sixty thousand meetings. */
  public static final int LARGEST = 64 << 20;

  /** How many years back and ahead of the day of the import meetings are read. */
  static final int YEARS_BACK = 5;

  static final int YEARS_AHEAD = 1;

  /** An answer to an invitation tells one person's part of a meeting. */
  private static final Set<String> ANSWERS =
      Set.of("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH");

  private CalendarFormat() {}

  /** Whether a calendar begins in this beginning of a file. */
  public static boolean recognises(String head) {
    return head.lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .filter(line -> line.strip().toUpperCase(Locale.ROOT).equals("BEGIN:VCALENDAR"))
        .isPresent();
  }

  /**
   * Reads all events into the findings. What is wrong with one is told there and never thrown.
   *
   * @param today around which meetings are read
   * @param each is called for each event
   */
  public static void read(String text, LocalDate today, FileFindings findings, Runnable each) {
    EventTexts texts = EventTexts.in(text);
    texts
        .events()
        .forEach(
            event -> {
              each.run();
              findings.countRow();
            });
    if (ANSWERS.contains(texts.method())) {
      findings.skip(0, TEXTS.anAnswer());
      return;
    }
    boolean cancelled = texts.method().equals("CANCEL");
    findings.whenOwnerIsKnown(owner -> series(texts.events(), owner, today, cancelled, findings));
  }

  private static void series(
      List<EventText> texts,
      Owner owner,
      LocalDate today,
      boolean cancelled,
      FileFindings findings) {
    Map<String, CalendarSeries> all = new LinkedHashMap<>();
    ScribeIndex scribes = new ScribeIndex();
    TimeZone zone = TimeZone.getTimeZone(owner.zone());
    for (EventText text : texts) {
      CalendarEvent event = event(text, scribes, zone, findings);
      if (event != null) {
        all.computeIfAbsent(event.uid(), uid -> new CalendarSeries(cancelled, findings))
            .take(event);
      }
    }
    OwnAddresses own = OwnAddresses.of(owner, all.values());
    MeetingWindow window =
        new MeetingWindow(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD), owner.zone());
    all.values().forEach(series -> series.tell(own, window));
    long endless = all.values().stream().filter(CalendarSeries::isEndless).count();
    if (endless > 0) {
      findings.tell(TEXTS.endless((int) endless, window.to().toString()));
    }
    long large = all.values().stream().filter(CalendarSeries::isLarge).count();
    if (large > 0) {
      findings.tell(TEXTS.large((int) large, CalendarSeries.MOST_PEOPLE));
    }
  }

  private static @Nullable CalendarEvent event(
      EventText text, ScribeIndex scribes, TimeZone zone, FileFindings findings) {
    if (!text.complete()) {
      findings.skip(text.line(), TEXTS.cutOff());
      return null;
    }
    String unknownZone = text.unknownZone();
    if (unknownZone != null) {
      findings.skip(text.line(), TEXTS.unknownZone(unknownZone));
      return null;
    }
    Optional<String> figure = SeriesFigures.impossible(text.text());
    if (figure.isPresent()) {
      findings.skip(text.line(), TEXTS.impossibleFigure(figure.get()));
      return null;
    }
    try (ICalReader reader = new ICalReader(text.text())) {
      reader.setScribeIndex(scribes);
      reader.setDefaultTimezone(zone);
      ICalendar calendar = reader.readNext();
      CalendarEvent event = calendar == null ? null : CalendarEvent.of(text.line(), calendar, zone);
      if (event == null) {
        findings.skip(text.line(), TEXTS.noStartOrUid());
      }
      return event;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
