package dev.networkingcoach.imports.internal.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days and times of an event's text, each checked: a reader takes {@code 20261205T256199Z} for
 * a time on the next day, and leaves out all the days of a list for one that cannot be. Immutable
 * and thread-safe.
 *
 * @param text the calendar without the days of a list that cannot be
 * @param impossible the first day or time the event cannot do without, with its name
 * @param leftOut the days that were taken out of the text, each with its name
 */
record EventDates(String text, Optional<String> impossible, List<String> leftOut) {
  private static final Pattern DATES =
      Pattern.compile(
          "(?dim)^((DTSTART|RECURRENCE-ID|RDATE|EXDATE)(?:;(?:\"[^\"\\n]*\"|[^\":\\n])*)?:)(.*)$");
  private static final Set<String> LISTS = Set.of("RDATE", "EXDATE");
  private static final Pattern TIME =
      Pattern.compile(
          "([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:T(?:(?:[01][0-9]|2[0-3]):?[0-5][0-9]:?(?:[0-5][0-9]|60)"
              + "|24:?00:?00)(?:\\.[0-9]+)?Z?)?");

  /** The days and times of a calendar that holds one event. */
  static EventDates of(String calendar) {
    int event = calendar.indexOf("BEGIN:VEVENT");
    List<String> impossible = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    Matcher dates = DATES.matcher(calendar.substring(event));
    String checked =
        dates.replaceAll(
            match -> {
              String name = match.group(2).toUpperCase(Locale.ROOT);
              boolean list = LISTS.contains(name);
              List<String> kept = possible(name, match.group(3), list ? leftOut : impossible);
              return Matcher.quoteReplacement(match.group(1) + String.join(",", kept));
            });
    return new EventDates(
        calendar.substring(0, event) + checked,
        impossible.stream().findFirst(),
        List.copyOf(leftOut));
  }

  /** Those of a list that can be; the others are added to the faults. */
  private static List<String> possible(String name, String value, List<String> faults) {
    List<String> kept = new ArrayList<>();
    for (String one : value.split("[,;]", -1)) {
      String date = one.strip();
      if (date.isEmpty() || canBe(date) || (name.equals("RDATE") && isPeriod(date))) {
        kept.add(date);
      } else {
        faults.add(name + ":" + date);
      }
    }
    return kept;
  }

  private static boolean isPeriod(String value) {
    int slash = value.indexOf('/');
    return slash > 0
        && canBe(value.substring(0, slash))
        && (value.startsWith("P", slash + 1) || canBe(value.substring(slash + 1)));
  }

  /** Whether this is a day, or a time on one, that calendars have. */
  static boolean canBe(String value) {
    Matcher time = TIME.matcher(value);
    if (!time.matches()) {
      return false;
    }
    try {
      LocalDate unused =
          LocalDate.of(
              Integer.parseInt(time.group(1)),
              Integer.parseInt(time.group(2)),
              Integer.parseInt(time.group(3)));
      return true;
    } catch (DateTimeException none) {
      return false;
    }
  }
}
