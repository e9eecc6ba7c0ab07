package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.internal.clause.MissingException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** Times of day as people write them: 8:30, 8, 8am, 5 pm. */
final class TimesOfDay {

  private TimesOfDay() {}

  /**
   * The time.
   *
   * @throws MissingException if it is none
   */
  static LocalTime read(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace(" ", "").replace('.', ':');
    boolean evening = plain.endsWith("pm");
    boolean morning = plain.endsWith("am");
    String digits = evening || morning ? plain.substring(0, plain.length() - 2) : plain;
    List<String> parts = List.of(digits.split(":", -1));
    try {
      int hour = Integer.parseInt(parts.get(0));
      int minute = parts.size() > 1 ? Integer.parseInt(parts.get(1)) : 0;
      boolean twelve = (evening || morning) && (hour < 1 || hour > 12);
      if (parts.size() <= 2 && !twelve) {
        boolean half = evening || morning;
        return LocalTime.of(half ? hour % 12 + (evening ? 12 : 0) : hour, minute);
      }
    } catch (NumberFormatException | DateTimeException wrong) {
      throw wrong(text);
    }
    throw wrong(text);
  }

  private static MissingException wrong(String text) {
    return new MissingException(text + " is no time of day: one such as 8:30 was expected.");
  }
}
