package dev.networkingcoach.language.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words dates are made of. */
final class DateWords {
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  static {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3), day);
    }
    WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
    WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
    WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
  }

  private DateWords() {}

  static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(bare(word));
  }

  static boolean isFullWeekday(String word) {
    return bare(word).endsWith("day");
  }

  static @Nullable Month month(String word) {
    return MONTHS.get(bare(word));
  }

  /** A day of a month: 14, 14. or 14th; 0 for anything else. */
  static int dayOfMonth(String word) {
    String digits = bare(word);
    for (String ending : List.of("st", "nd", "rd", "th")) {
      digits =
          digits.endsWith(ending) ? digits.substring(0, digits.length() - ending.length()) : digits;
    }
    return digits.length() > 2 ? 0 : number(digits);
  }

  static boolean isOrdinal(String word) {
    return dayOfMonth(word) > 0 && Character.isLetter(bare(word).charAt(bare(word).length() - 1));
  }

  /** A year of four digits; 0 for anything else. */
  static int year(String word) {
    return word.length() == 4 ? number(word) : 0;
  }

  /** A count such as 3, three, a or couple; 0 for anything else. */
  static int count(String word) {
    if (word.equals("a") || word.equals("an")) {
      return 1;
    }
    return word.equals("couple") ? 2 : Math.max(NUMBERS.indexOf(word), number(word));
  }

  /** A whole number of up to four digits; 0 for anything else. */
  static int number(String word) {
    boolean digits = !word.isEmpty() && word.length() <= 4;
    return digits && word.chars().allMatch(letter -> letter >= '0' && letter <= '9')
        ? Integer.parseInt(word)
        : 0;
  }

  /** The day of the week nearest to today in the direction of the tense; today counts. */
  static LocalDate nearest(DayOfWeek day, LocalDate today, Tense tense) {
    return today.with(
        tense == Tense.PAST
            ? TemporalAdjusters.previousOrSame(day)
            : TemporalAdjusters.nextOrSame(day));
  }

  /** Whether a number is a year that people speak of. */
  static boolean isLikely(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The word at a place; empty beyond the end. */
  static String at(List<String> words, int index) {
    return index < words.size() ? words.get(index) : "";
  }

  /** Whether words start with those of a phrase. */
  static boolean starts(List<String> words, String phrase) {
    if (words.isEmpty() || !phrase.startsWith(words.get(0))) {
      return false;
    }
    List<String> wanted = List.of(phrase.split(" ", -1));
    return words.size() >= wanted.size() && words.subList(0, wanted.size()).equals(wanted);
  }

  private static String bare(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
