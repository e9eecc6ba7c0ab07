package dev.networkingcoach.rules.internal.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers and days as people say them. */
final class NumberWords {
  private static final String[] WORDS = {
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve"
  };

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  private NumberWords() {}

  /** The number: a word up to twelve, digits above. */
  static String of(int number) {
    return number >= 0 && number < WORDS.length ? WORDS[number] : String.valueOf(number);
  }

  /** How long ago: "today", "yesterday", "ten days ago". */
  static String ago(int days) {
    return switch (days) {
      case 0 -> "today";
      case 1 -> "yesterday";
      default -> span(days) + " ago";
    };
  }

  /** Some days, as people count them: "ten days", "about six months", "about three years". */
  private static String span(int days) {
    if (days < 2 * MONTH) {
      return of(days) + " days";
    }
    return days < 2 * YEAR
        ? "about " + of(Math.round(days / 30.4f)) + " months"
        : "about " + of(Math.round((float) days / YEAR)) + " years";
  }

  /** How often: "every day", "every two weeks", "every six months". */
  private static String every(int days) {
    if (days % YEAR == 0) {
      return every(days / YEAR, "year");
    }
    if (days % MONTH == 0) {
      return every(days / MONTH, "month");
    }
    return days % WEEK == 0 ? every(days / WEEK, "week") : every(days, "day");
  }

  private static String every(int number, String unit) {
    return number == 1 ? "every " + unit : "every " + of(number) + " " + unit + "s";
  }

  /** How long until then: "today", "tomorrow", "in three days". */
  static String ahead(int days) {
    return switch (days) {
      case 0 -> "today";
      case 1 -> "tomorrow";
      default -> "in " + of(days) + " days";
    };
  }

  /** How far a day is from today, to either side. */
  static String from(LocalDate today, LocalDate day) {
    int days = Math.toIntExact(day.toEpochDay() - today.toEpochDay());
    return days > 0 ? ahead(days) : ago(-days);
  }

  /**
   * The number in the words of a field: how long ago, how often, or with the noun the field is.
   *
   * @return null where that leaves nothing to say
   */
  static @Nullable String in(String field, int number) {
    return switch (field) {
      case "" -> of(number);
      case "ago" -> ago(number);
      case "ahead" -> ahead(number);
      case "times" -> times(number);
      case "every" -> every(number);
      case "asked" -> number == 0 ? "asked for nothing" : "asked " + times(number);
      case "given" -> number == 0 ? "given nothing" : "given something " + times(number);
      case "was" -> number == 0 ? "is" : "was";
      case "belated" -> number == 0 ? null : "belated";
      case "person" -> number == 0 ? "nobody" : number == 1 ? "one person" : of(number) + " people";
      default -> (number == 0 ? "no" : of(number)) + " " + (number == 1 ? field : field + "s");
    };
  }

  private static String times(int number) {
    return switch (number) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> of(number) + " times";
    };
  }
}
