package dev.networkingcoach.rules.internal.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and days as people say them, in the words of a bundle: under {@code number.FIELD} and a
 * number stands what is said of just that number, under {@code number.FIELD.other} what is said of
 * all others. Thread-safe.
 */
final class NumberWords {
  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  /** What is said of numbers below this is remembered. */
  private static final int OFTEN = 400;

  private final RuleMessages messages;
  private final Map<String, String[]> known = new ConcurrentHashMap<>();

  NumberWords(RuleMessages messages) {
    this.messages = messages;
  }

  /** How far a day is from today, to either side. */
  String from(LocalDate today, LocalDate day) {
    int days = Math.toIntExact(day.toEpochDay() - today.toEpochDay());
    return days > 0 ? said("ahead", days) : said("ago", -days);
  }

  /**
   * The number in the words of a field: how long ago, how often, or with the noun the field is.
   *
   * @return null where that leaves nothing to say
   */
  @Nullable String in(String field, int number) {
    String said = said(field, number);
    return said.isEmpty() ? null : said;
  }

  private String said(String field, int number) {
    if (number < 0 || number >= OFTEN) {
      return workedOut(field, number);
    }
    String[] often = known.computeIfAbsent(field, key -> new String[OFTEN]);
    String said = often[number];
    if (said == null) {
      said = workedOut(field, number);
      often[number] = said;
    }
    return said;
  }

  private String workedOut(String field, int number) {
    return switch (field) {
      case "" -> word(number);
      case "ago" -> ago(number);
      case "every" -> every(number);
      default -> counted("number." + field, field, number);
    };
  }

  /** The number: a word where the bundle has one, digits else. */
  private String word(int number) {
    MessageTemplate word = messages.find("number." + number);
    return word == null ? String.valueOf(number) : fill(word, "", number);
  }

  /** How long ago: "today", "yesterday", "ten days ago", "about six months ago". */
  private String ago(int days) {
    if (days < 2 * MONTH) {
      return counted("number.ago", "ago", days);
    }
    return days < 2 * YEAR
        ? counted("number.ago.month", "", Math.round(days / 30.4f))
        : counted("number.ago.year", "", Math.round((float) days / YEAR));
  }

  /** How often: "every day", "every two weeks", "every six months". */
  private String every(int days) {
    if (days % YEAR == 0) {
      return counted("number.every.year", "", days / YEAR);
    }
    if (days % MONTH == 0) {
      return counted("number.every.month", "", days / MONTH);
    }
    return days % WEEK == 0
        ? counted("number.every.week", "", days / WEEK)
        : counted("number.every.day", "", days);
  }

  private String counted(String key, String field, int number) {
    MessageTemplate exact = messages.find(key + "." + number);
    MessageTemplate said = exact == null ? messages.find(key + ".other") : exact;
    if (said == null) {
      // A noun the bundle does not know.
      MessageTemplate one = messages.find("number.noun." + number);
      said = one == null ? messages.get("number.noun.other") : one;
    }
    return fill(said, field, number);
  }

  private String fill(MessageTemplate said, String field, int number) {
    return said.fill(
        (name, none) ->
            switch (name) {
              case "n" -> word(number);
              case "times" -> in("times", number);
              default -> field;
            });
  }
}
