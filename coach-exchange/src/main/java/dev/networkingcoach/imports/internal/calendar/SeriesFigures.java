package dev.networkingcoach.imports.internal.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for figures of a series that cannot be, such as {@code COUNT=99999999999} or {@code
 * INTERVAL=0}. A reader that leaves them out would take the series for one without an end, and
 * every day for a meeting. Stateless.
 */
final class SeriesFigures {
  private static final Pattern RULE = Pattern.compile("(?im)^(?:RRULE|EXRULE)\\b[^:\\n]*:(.*)$");
  private static final Pattern FIGURE =
      Pattern.compile("(?i)(?:^|;)\\s*(COUNT|INTERVAL|UNTIL)\\s*=\\s*([^;]*)");
  private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,8}");
  private static final Pattern DAY = Pattern.compile("([0-9]{8})(?:T[0-9]{6}Z?)?");

  private SeriesFigures() {}

  /** The first that cannot be, with its name, in the text of one event. */
  static Optional<String> impossible(String event) {
    Matcher rule = RULE.matcher(event.substring(event.indexOf("BEGIN:VEVENT")));
    while (rule.find()) {
      Matcher figure = FIGURE.matcher(rule.group(1));
      while (figure.find()) {
        String name = figure.group(1).toUpperCase(Locale.ROOT);
        String value = figure.group(2).strip();
        if (!(name.equals("UNTIL") ? isDay(value) : NUMBER.matcher(value).matches())) {
          return Optional.of(name + "=" + value);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDay(String value) {
    Matcher day = DAY.matcher(value.toUpperCase(Locale.ROOT).replaceAll("[-:]", ""));
    if (!day.matches()) {
      return false;
    }
    try {
      LocalDate unused = LocalDate.parse(day.group(1), DateTimeFormatter.BASIC_ISO_DATE);
      return true;
    } catch (DateTimeException none) {
      return false;
    }
  }
}
