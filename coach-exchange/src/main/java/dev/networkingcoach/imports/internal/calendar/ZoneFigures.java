package dev.networkingcoach.imports.internal.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for figures of a calendar's own time zone that cannot be, such as {@code
 * TZOFFSETTO:+999999}. Stateless.
 */
final class ZoneFigures {
  private static final Pattern FIGURE =
      Pattern.compile("(?dim)^(TZOFFSETFROM|TZOFFSETTO|DTSTART)\\b[^:\\n]*:(.*)$");
  private static final Pattern OFFSET =
      Pattern.compile("[+-]?(?:(?:0?[0-9]|1[0-7]):?[0-5][0-9](?::?[0-5][0-9])?|18:?00(?::?00)?)");

  private ZoneFigures() {}

  /** The first that cannot be, with its name, in a calendar that holds one event and its zones. */
  static Optional<String> impossible(String calendar) {
    Matcher figure = FIGURE.matcher(calendar.substring(0, calendar.indexOf("BEGIN:VEVENT")));
    while (figure.find()) {
      String value = figure.group(2).strip();
      boolean isDate = figure.group(1).equalsIgnoreCase("DTSTART");
      if (!(isDate ? EventDates.canBe(value) : OFFSET.matcher(value).matches())) {
        return Optional.of(figure.group(1) + ":" + value);
      }
    }
    return Optional.empty();
  }
}
