package dev.networkingcoach.imports.internal.calendar;

import static dev.networkingcoach.imports.internal.calendar.MeetingTexts.TEXTS;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.internal.calendar.EventTexts.EventText;
import dev.networkingcoach.imports.internal.format.FileFindings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

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
    EventReading reading = new EventReading(TimeZone.getTimeZone(owner.zone()), findings);
    for (EventText text : texts) {
      CalendarEvent event = reading.event(text);
      if (event != null) {
        all.computeIfAbsent(event.uid(), uid -> new CalendarSeries(cancelled, findings))
            .take(event);
      }
    }
    OwnAddresses own = OwnAddresses.of(owner, all.values());
    MeetingWindow window =
        new MeetingWindow(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD), owner.zone());
    all.values().forEach(series -> tell(series, own, window, findings));
    long endless = all.values().stream().filter(CalendarSeries::isEndless).count();
    if (endless > 0) {
      findings.tell(TEXTS.endless((int) endless, window.to().toString()));
    }
    long large = all.values().stream().filter(CalendarSeries::isLarge).count();
    if (large > 0) {
      findings.tell(TEXTS.large((int) large, CalendarSeries.MOST_PEOPLE));
    }
  }

  private static void tell(
      CalendarSeries series, OwnAddresses own, MeetingWindow window, FileFindings findings) {
    try {
      series.tell(own, window);
    } catch (RuntimeException odd) {
      EventReading.tellUnreadable(findings, series.line(), odd);
    }
  }
}
