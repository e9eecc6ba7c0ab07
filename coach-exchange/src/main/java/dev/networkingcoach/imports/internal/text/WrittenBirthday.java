package dev.networkingcoach.imports.internal.text;

import dev.networkingcoach.api.facts.Birthday;
import java.time.DateTimeException;
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

  private static final Pattern SAYS_NOTHING = Pattern.compile("[^1-9]*");
  private static final int LONGEST_SHOWN = 40;

  private WrittenBirthday() {}

  /** The birthday, if the text is one that exists. */
  public static Optional<Birthday> parse(String text) {
    String line = TextCleaning.line(text);
    Matcher noYear = NO_YEAR.matcher(line);
    if (noYear.matches()) {
      return day(noYear.group(1), noYear.group(2));
    }
    Matcher dayMonth = DAY_MONTH.matcher(line);
    return dayMonth.matches()
        ? day(dayMonth.group(2), dayMonth.group(1))
        : WrittenDate.parse(line).map(date -> new Birthday(MonthDay.from(date), date.getYear()));
  }

  /**
   * What is wrong with a text that should be a birthday; empty where it is one, or says nothing, as
   * {@code 0/0/00} of Outlook.
   */
  public static Optional<String> fault(String text) {
    String line = TextCleaning.line(text);
    if (SAYS_NOTHING.matcher(line).matches() || parse(line).isPresent()) {
      return Optional.empty();
    }
    String shown = line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    return Optional.of(
        "the birthday ("
            + shown
            + ") is not a date such as 1980-05-31; the contact was taken without it");
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
