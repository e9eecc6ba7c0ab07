package dev.networkingcoach.imports.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date as exports and spreadsheets write it: {@code 08 Feb 2026}, {@code 04-May-22},
 * {@code 8. März 2026}, {@code Feb 8, 2026}, {@code 2026-02-08}, {@code 08.02.2026}, {@code 2/8/26}
 * and the number of a day as Excel counts ({@code 44685}). A time of day after it is not read:
 * these dates have no zone and are never shifted by one. A year of two digits below 50 is of this
 * century. Stateless and thread-safe.
 */
public final class WrittenDate {
  private static final String REST = "(?:[,T\\s].*)?";
  private static final String YEAR = "(\\d{4}|\\d{2})";
  private static final Pattern DAY_NAME_YEAR =
      Pattern.compile(
          "(\\d{1,2})(?:\\.|º|er)?(?: de )?[\\s-]*(\\p{L}{3,})\\.?(?: de )?[\\s-]*" + YEAR + REST);
  private static final Pattern NAME_DAY_YEAR =
      Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2}),? (\\d{4})" + REST);
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + REST);
  private static final Pattern DAY_DOT_MONTH =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR + REST);

  /** Which of the first two is the day, only the order says. */
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]" + YEAR + REST);

  private static final Pattern EXCEL_DAY = Pattern.compile("([1-9]\\d{4})(?:[.,]\\d+)?");

  /** Excel counts from here, since it holds 1900 for a leap year. */
  private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

  private static final int MONTHS = 12;
  private static final int CENTURY = 100;
  private static final int THIS_CENTURY = 2000;
  private static final int LAST_CENTURY = 1900;
  private static final int TURN_OF_CENTURY = 50;

  /** Which comes first where only numbers tell the day and the month. */
  public enum Order {
    /** As in 5/31/2026. */
    MONTH_FIRST,
    /** As in 31/5/2026. */
    DAY_FIRST,
    /** Nobody knows: a date that could be read both ways is none. */
    EITHER
  }

  private WrittenDate() {}

  /** The date, if the text is one that exists; {@code 4/5/26} is the fifth of April. */
  public static Optional<LocalDate> parse(String text) {
    return parse(text, Order.MONTH_FIRST);
  }

  /** The date, if the text is one that exists. */
  public static Optional<LocalDate> parse(String text, Order order) {
    String line = TextCleaning.line(text);
    Matcher matcher = DAY_NAME_YEAR.matcher(line);
    if (matcher.matches()) {
      return date(matcher.group(3), MonthNames.month(matcher.group(2)), matcher.group(1));
    }
    matcher = NAME_DAY_YEAR.matcher(line);
    if (matcher.matches()) {
      return date(matcher.group(3), MonthNames.month(matcher.group(1)), matcher.group(2));
    }
    matcher = YEAR_MONTH_DAY.matcher(line);
    if (matcher.matches()) {
      return date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
    }
    matcher = DAY_DOT_MONTH.matcher(line);
    if (matcher.matches()) {
      return date(matcher.group(3), Integer.parseInt(matcher.group(2)), matcher.group(1));
    }
    matcher = EXCEL_DAY.matcher(line);
    if (matcher.matches()) {
      return Optional.of(EXCEL_ZERO.plusDays(Integer.parseInt(matcher.group(1))));
    }
    matcher = NUMBERS.matcher(line);
    return matcher.matches() ? inOrder(matcher, order) : Optional.empty();
  }

  /**
   * Which order this text alone shows: that of {@code 31/5/26} is clear; {@link Order#EITHER} where
   * it could be read both ways; nothing where it has no such numbers, or it makes no difference.
   */
  static Optional<Order> shownBy(String text) {
    Matcher matcher = NUMBERS.matcher(TextCleaning.line(text));
    if (!matcher.matches() || matcher.group(1).equals(matcher.group(2))) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    if (first > MONTHS && second > MONTHS) {
      return Optional.empty();
    }
    return Optional.of(
        first > MONTHS ? Order.DAY_FIRST : second > MONTHS ? Order.MONTH_FIRST : Order.EITHER);
  }

  private static Optional<LocalDate> inOrder(Matcher matcher, Order order) {
    Order shown = shownBy(matcher.group()).orElse(Order.MONTH_FIRST);
    Order counts = shown == Order.EITHER ? order : shown;
    String first = matcher.group(1);
    String second = matcher.group(2);
    return switch (counts) {
      case MONTH_FIRST -> date(matcher.group(3), Integer.parseInt(first), second);
      case DAY_FIRST -> date(matcher.group(3), Integer.parseInt(second), first);
      case EITHER -> Optional.empty();
    };
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    int written = Integer.parseInt(year);
    int century = written < TURN_OF_CENTURY ? THIS_CENTURY : LAST_CENTURY;
    int full = year.length() == 2 ? century + written % CENTURY : written;
    try {
      return full == 0
          ? Optional.empty()
          : Optional.of(LocalDate.of(full, month, Integer.parseInt(day)));
    } catch (DateTimeException doesNotExist) {
      return Optional.empty();
    }
  }
}
