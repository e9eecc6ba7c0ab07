package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.language.date.SpokenDuration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values of fields, from words to the form in which they are kept. */
public final class Fields {

  private Fields() {}

  /**
   * The value.
   *
   * @throws MissingException if it is none
   */
  public static String value(ContactField field, String words) {
    return switch (field) {
      case RELATION -> relation(words);
      case CONNECTIONS -> number(words, "connections");
      case CADENCE_DAYS -> days(words);
      default -> words.strip();
    };
  }

  /** A whole number of 0 or more. */
  static String number(String words, String name) {
    String digits = words.replace(",", "").replace("+", "").strip();
    if (digits.isEmpty() || digits.length() > 8 || !digits.chars().allMatch(Character::isDigit)) {
      throw new MissingException(
          words + " is no number of " + name + ": a whole number such as 500 was expected.");
    }
    return Integer.toString(Integer.parseInt(digits));
  }

  private static String relation(String words) {
    Relation relation = Relations.of(words);
    if (relation == null) {
      String all =
          Arrays.stream(Relation.values())
              .map(known -> known.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      throw new MissingException(words + " is no relation.\nMaybe one of " + all + ".");
    }
    return relation.name();
  }

  private static String days(String words) {
    String text = words.toLowerCase(Locale.ROOT).replace("every ", "").strip();
    Optional<SpokenDuration> span =
        SpokenDuration.of(text).or(() -> SpokenDuration.of("1 " + text));
    if (span.isPresent()) {
      LocalDate start = LocalDate.EPOCH;
      return Long.toString(start.plus(span.get().period()).toEpochDay());
    }
    String days = number(text, "days");
    if (days.equals("0")) {
      throw new MissingException("0 days is no cadence: 1 day or more was expected.");
    }
    return days;
  }
}
