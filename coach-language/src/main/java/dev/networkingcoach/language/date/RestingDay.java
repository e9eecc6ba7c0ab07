package dev.networkingcoach.language.date;

import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day until which something is put off or silent: one to come. Stateless. */
public final class RestingDay {
  /** A day without a year that is gone for no longer than this may be meant as it was. */
  private static final int JUST_PASSED_DAYS = 90;

  private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d[./-]\\d{1,2}[./-]\\d\\d");

  private static final Set<String> LOOKING_BACK = Set.of("last", "past", "ago", "previous");

  private RestingDay() {}

  /**
   * The day that is meant, or why it can be none. "Until Monday", said on a Monday, is the next.
   *
   * @param day what was read, looking ahead
   * @param words the words it was read from, in lower case
   * @param today the day it is, in the owner's zone
   */
  public static DateReading of(LocalDate day, List<String> words, LocalDate today) {
    boolean weekday = words.stream().anyMatch(word -> DateWords.weekday(word) != null);
    boolean back = words.stream().anyMatch(LOOKING_BACK::contains);
    if (weekday && !back && !day.isAfter(today) && day.isAfter(today.minusWeeks(1))) {
      return new Day(day.plusWeeks(1), words.size());
    }
    LocalDate passed = justPassed(day, words, today);
    LocalDate said = passed == null ? day : passed;
    return said.isAfter(today)
        ? new Day(said, words.size())
        : new Refused(
            (said.equals(today) ? "That is today" : SpokenDates.spoken(said) + " has passed")
                + "; nothing was changed.\nMaybe name a day to come, such as \"until friday\" or"
                + " \"until "
                + SpokenDates.spoken(today.plusDays(14))
                + "\".",
            words.size());
  }

  /**
   * The day that was meant where it was told without a year and has passed lately, so that the same
   * day of next year is hardly what is meant; null for any other.
   *
   * @param ahead what was read, looking ahead
   * @param words the words it was read from, in lower case
   * @param today the day it is, in the owner's zone
   */
  public static @Nullable LocalDate justPassed(
      LocalDate ahead, List<String> words, LocalDate today) {
    LocalDate past = ahead.minusYears(1);
    boolean year = words.stream().anyMatch(word -> YEAR.matcher(word).find());
    boolean lately = past.isBefore(today) && !past.isBefore(today.minusDays(JUST_PASSED_DAYS));
    return lately && !year ? past : null;
  }
}
