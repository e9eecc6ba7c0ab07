package dev.networkingcoach.imports.internal.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a calendar into its events, so that a broken one harms no other and each has its line. Of an
 * event only what tells when and with whom it is stays; descriptions, attachments and alarms are
 * never kept. Names of zones become the ones Java knows. Not thread-safe.
 */
final class EventTexts {
  private static final Set<String> KEPT =
      Set.of(
          "BEGIN",
          "END",
          "UID",
          "SUMMARY",
          "DTSTART",
          "RRULE",
          "RDATE",
          "EXDATE",
          "EXRULE",
          "RECURRENCE-ID",
          "SEQUENCE",
          "DTSTAMP",
          "LAST-MODIFIED",
          "STATUS",
          "ORGANIZER",
          "ATTENDEE");
  private static final Pattern NAME = Pattern.compile("[^;:]*");
  private static final Pattern ZONE = Pattern.compile("(?i);TZID=(\"[^\"]*\"|[^;:\"]*)(?=[;:])");

  /**
   * One event.
   *
   * @param line the line it begins at, counted from 1
   * @param text a calendar that holds it alone, and of the calendar's own zones those it names
   * @param complete whether it ends as an event must
   * @param unknownZone a zone it names that neither Java nor the calendar knows; null where there
   *     is none
   */
  record EventText(int line, String text, boolean complete, @Nullable String unknownZone) {}

  private final List<EventText> events = new ArrayList<>();
  private final Map<String, String> ownZones = new LinkedHashMap<>();
  private final Set<String> zonesOfEvent = new LinkedHashSet<>();
  private final StringBuilder block = new StringBuilder();
  private String version = "2.0";
  private String method = "";
  private String inside = "";
  private int beginLine;
  private int depth;
  private @Nullable String unknownZone;
  private @Nullable String zoneOfBlock;

  private EventTexts() {}

  static EventTexts in(String file) {
    EventTexts texts = new EventTexts();
    int number = 0;
    int begun = 1;
    StringBuilder unfolded = new StringBuilder();
    for (String line : (Iterable<String>) file.lines()::iterator) {
      number++;
      boolean more = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
      if (more) {
        unfolded.append(line, 1, line.length());
      } else {
        texts.take(begun, unfolded.toString());
        unfolded.setLength(0);
        unfolded.append(line);
        begun = number;
      }
    }
    texts.take(begun, unfolded.toString());
    texts.close(false);
    return texts;
  }

  List<EventText> events() {
    return events;
  }

  /** What the calendar was sent for, such as {@code REQUEST}; empty where it does not say. */
  String method() {
    return method;
  }

  private void take(int number, String line) {
    Matcher matcher = NAME.matcher(line);
    String name = matcher.lookingAt() ? matcher.group().strip().toUpperCase(Locale.ROOT) : "";
    String value = line.substring(line.indexOf(':') + 1).strip();
    if (inside.isEmpty()) {
      outside(number, name, value);
    } else if (inside.equals("VTIMEZONE")) {
      inZone(name, line, value);
    } else {
      inEvent(number, name, line, value);
    }
  }

  private void outside(int number, String name, String value) {
    switch (name) {
      case "BEGIN" -> begin(number, value.toUpperCase(Locale.ROOT));
      case "VERSION" -> version = value.startsWith("1") ? "1.0" : "2.0";
      case "METHOD" -> method = value.toUpperCase(Locale.ROOT);
      default -> {
        // Other components, and what is said of the calendar as a whole, tell no meeting.
      }
    }
  }

  private void begin(int number, String component) {
    if (component.equals("VEVENT") || component.equals("VTIMEZONE")) {
      inside = component;
      beginLine = number;
      depth = 1;
      block.setLength(0);
      zonesOfEvent.clear();
      block.append("BEGIN:").append(component).append('\n');
      unknownZone = null;
      zoneOfBlock = null;
    }
  }

  private void inZone(String name, String line, String value) {
    block.append(line).append('\n');
    if (name.equals("TZID")) {
      zoneOfBlock = value;
    } else if (name.equals("END") && value.equalsIgnoreCase("VTIMEZONE")) {
      if (zoneOfBlock != null && ZoneNames.zone(zoneOfBlock).isEmpty()) {
        ownZones.put(zoneOfBlock, block.toString());
      }
      inside = "";
    }
  }

  private void inEvent(int number, String name, String line, String value) {
    if (name.equals("BEGIN") && value.equalsIgnoreCase("VEVENT")) {
      close(false);
      begin(number, "VEVENT");
      return;
    }
    if (name.equals("BEGIN")) {
      depth++;
    } else if (name.equals("END")) {
      depth--;
      if (depth == 0) {
        close(true);
      }
    } else if (depth == 1 && KEPT.contains(name)) {
      block.append(withKnownZone(line)).append('\n');
    }
  }

  private String withKnownZone(String line) {
    Matcher matcher = ZONE.matcher(line);
    if (!matcher.find()) {
      return line;
    }
    String said = matcher.group(1).replace("\"", "");
    Optional<String> known = ZoneNames.zone(said);
    if (known.isEmpty()) {
      String zone = ownZones.get(said);
      if (zone == null) {
        unknownZone = said;
      } else {
        zonesOfEvent.add(zone);
      }
    }
    return line.substring(0, matcher.start())
        + ";TZID="
        + known.orElse(matcher.group(1))
        + line.substring(matcher.end());
  }

  private void close(boolean complete) {
    if (inside.equals("VEVENT")) {
      String text =
          "BEGIN:VCALENDAR\nVERSION:"
              + version
              + "\n"
              + String.join("", zonesOfEvent)
              + block
              + "END:VEVENT\nEND:VCALENDAR\n";
      events.add(new EventText(beginLine, text, complete, unknownZone));
    }
    inside = "";
  }
}
