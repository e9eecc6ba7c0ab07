package dev.networkingcoach.imports.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date as exports write it: {@code 08 Feb 2026}, {@code 8. März 2026}, {@code Feb 8,
 * 2026}, {@code 2026-02-08}, {@code 2/8/26} (month first, as LinkedIn does), {@code 08.02.2026}. A
 * time of day after it is not read: these dates have no zone and are never shifted by one.
 * Stateless and thread-safe.
 */
public final class WrittenDate {
  private static final String REST = "(?:[,T\\s].*)?";
  private static final Pattern DAY_NAME_YEAR =
      Pattern.compile("(\\d{1,2})\\.?[\\s-](\\p{L}{3,})\\.?[\\s-](\\d{4})" + REST);
  private static final Pattern NAME_DAY_YEAR =
      Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2}),? (\\d{4})" + REST);
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + REST);
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})" + REST);
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})" + REST);
  private static final int MONTHS = 12;
  private static final int CENTURY = 2000;

  /** The first three letters of the months, in English and German. */
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("jän", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("mär", 3),
          Map.entry("mrz", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("mai", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("okt", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("dez", 12));

  private WrittenDate() {}

  /** The date, if the text is one that exists. */
  public static Optional<LocalDate> parse(String text) {
    String line = TextCleaning.line(text);
    Matcher matcher = DAY_NAME_YEAR.matcher(line);
    if (matcher.matches()) {
      return date(matcher.group(3), month(matcher.group(2)), matcher.group(1));
    }
    matcher = NAME_DAY_YEAR.matcher(line);
    if (matcher.matches()) {
      return date(matcher.group(3), month(matcher.group(1)), matcher.group(2));
    }
    matcher = YEAR_MONTH_DAY.matcher(line);
    if (matcher.matches()) {
      return date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
    }
    matcher = DAY_MONTH_YEAR.matcher(line);
    if (matcher.matches()) {
      return date(matcher.group(3), Integer.parseInt(matcher.group(2)), matcher.group(1));
    }
    matcher = MONTH_DAY_YEAR.matcher(line);
    return matcher.matches()
        ? monthFirst(matcher.group(1), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> monthFirst(String first, String second, String year) {
    int month = Integer.parseInt(first);
    return month > MONTHS ? date(year, Integer.parseInt(second), first) : date(year, month, second);
  }

  private static int month(String name) {
    return NAMES.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    int written = Integer.parseInt(year);
    try {
      int full = year.length() == 2 ? CENTURY + written : written;
      return full == 0
          ? Optional.empty()
          : Optional.of(LocalDate.of(full, month, Integer.parseInt(day)));
    } catch (DateTimeException doesNotExist) {
      return Optional.empty();
    }
  }
}
