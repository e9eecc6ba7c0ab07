package dev.networkingcoach.imports.internal.calendar;

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

  private SeriesFigures() {}

  /** The first that cannot be, with its name, in the text of one event. */
  static Optional<String> impossible(String event) {
    Matcher rule = RULE.matcher(event.substring(event.indexOf("BEGIN:VEVENT")));
    while (rule.find()) {
      Matcher figure = FIGURE.matcher(rule.group(1));
      while (figure.find()) {
        String name = figure.group(1).toUpperCase(Locale.ROOT);
        String value = figure.group(2).strip();
        if (!(name.equals("UNTIL")
            ? EventDates.canBe(value.toUpperCase(Locale.ROOT))
            : NUMBER.matcher(value).matches())) {
          return Optional.of(name + "=" + value);
        }
      }
    }
    return Optional.empty();
  }
}
