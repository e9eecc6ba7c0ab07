package dev.networkingcoach.api.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * The day somebody was born, of which the year may be unknown. Immutable and thread-safe.
 *
 * @param day month and day
 * @param year the year, 1 to 9999; null where not known
 */
public record Birthday(MonthDay day, @Nullable Integer year) {

  /** What a birthday looks like as text, as the end of "must be …". */
  public static final String FORM = "a birthday such as 2000-05-31, or --05-31 without a year";

  /**
   * Checks.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Birthday {
    new Checks()
        .required("day", day, "a day such as --05-31")
        .between(1, 9999, "year", year)
        .that(
            day == null || year == null || day.isValidYear(year),
            "day",
            day,
            "is not in the year " + year)
        .throwIfAny();
  }

  /**
   * The birthday of this text: {@code 2000-05-31}, or {@code --05-31} without a year.
   *
   * @throws DateTimeException if the text is none, or a day that is in no year
   */
  public static Birthday parse(String text) {
    if (text.startsWith("--")) {
      return new Birthday(MonthDay.parse(text), null);
    }
    LocalDate date = LocalDate.parse(text);
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new DateTimeException(text + " must be in the years 0001 to 9999");
    }
    return new Birthday(MonthDay.from(date), date.getYear());
  }

  /**
   * The day it falls on in a year. 29 February is 1 March where the year has none.
   *
   * @param in the year
   */
  public LocalDate in(int in) {
    boolean leapDay = day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
    return leapDay && !Year.isLeap(in) ? LocalDate.of(in, Month.MARCH, 1) : day.atYear(in);
  }

  /**
   * One of two accounts of a birthday: the first that is known, with its year from the other where
   * the day is the same.
   */
  public static @Nullable Birthday either(@Nullable Birthday one, @Nullable Birthday other) {
    boolean fuller =
        one == null || (other != null && one.year() == null && one.day().equals(other.day()));
    return fuller ? other : one;
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    return year == null ? day.toString() : day.atYear(year).toString();
  }
}
