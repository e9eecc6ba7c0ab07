package dev.networkingcoach.imports.internal.text;

import static dev.networkingcoach.imports.internal.text.BirthdayTexts.TEXTS;

import dev.networkingcoach.api.facts.Birthday;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A birthday as exports write it: a {@link WrittenDate}, or a day without a year such as {@code
 * --05-31}, {@code --0531} and {@code 31.05.}. Stateless and thread-safe.
 */
public final class WrittenBirthday {
  private static final Pattern NO_YEAR = Pattern.compile("--(\\d{2})-?(\\d{2})");
  private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.");

  private static final DateColumn MONTH_FIRST = new DateColumn(WrittenDate.Order.MONTH_FIRST, null);
  private static final int FIRST_TO_COME = 2030;
  private static final int CENTURY = 100;
  private static final Pattern SAYS_NOTHING = Pattern.compile("[^1-9]*");
  private static final int LONGEST_SHOWN = 40;

  private WrittenBirthday() {}

  /** The birthday, if the text is one that exists; {@code 4/5/80} is the fifth of April. */
  public static Optional<Birthday> parse(String text) {
    return parse(text, MONTH_FIRST);
  }

  /** The birthday, if the text is one that exists in this column. */
  public static Optional<Birthday> parse(String text, DateColumn column) {
    String line = TextCleaning.line(text);
    Matcher noYear = NO_YEAR.matcher(line);
    if (noYear.matches()) {
      return day(noYear.group(1), noYear.group(2));
    }
    Matcher dayMonth = DAY_MONTH.matcher(line);
    return dayMonth.matches()
        ? day(dayMonth.group(2), dayMonth.group(1))
        : column.date(line).map(date -> new Birthday(MonthDay.from(date), yearOfBirth(date)));
  }

  /**
   * What is wrong with a text that should be a birthday; empty where it is one, or says nothing, as
   * {@code 0/0/00} of Outlook.
   */
  public static Optional<String> fault(String text) {
    return fault(text, MONTH_FIRST);
  }

  /** What is wrong with a text that should be a birthday in this column. */
  public static Optional<String> fault(String text, DateColumn column) {
    String line = TextCleaning.line(text);
    if (SAYS_NOTHING.matcher(line).matches() || parse(line, column).isPresent()) {
      return Optional.empty();
    }
    String shown = line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    return Optional.of(TEXTS.birthdayIsNoDate(shown));
  }

  /** Of two digits, {@code 45} is a year before and not one to come. */
  private static int yearOfBirth(LocalDate date) {
    return date.getYear() < FIRST_TO_COME ? date.getYear() : date.getYear() - CENTURY;
  }

  private static Optional<Birthday> day(String month, String day) {
    try {
      MonthDay both = MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(new Birthday(both, null));
    } catch (DateTimeException doesNotExist) {
      return Optional.empty();
    }
  }
}
