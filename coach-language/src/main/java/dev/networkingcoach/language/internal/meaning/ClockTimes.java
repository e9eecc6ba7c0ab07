package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.internal.frame.SlotReader;
import dev.networkingcoach.language.internal.text.TokenRow;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of day at which something is to come. */
public final class ClockTimes {
  private static final int HOURS = 24;
  private static final Pattern RANGE =
      Pattern.compile("^(\\d{1,2}[:.]\\d{2})-\\d{1,2}([:.]\\d{2})?$");
  private static final Pattern AFTERNOON = Pattern.compile("[1-6]([:.]\\d\\d)?");

  private ClockTimes() {}

  /** The first time of day in a row, a bare hour after "at" or "before" too; null for none. */
  public static @Nullable LocalTime hour(TokenRow row) {
    for (int at = 0; at < row.size(); at++) {
      Integer length = SlotReader.timeLength(row, at);
      if (length != null) {
        return of(row.written(at, at + length));
      }
      boolean led = row.low(at - 1).matches("at|before|around|by|to|after|from");
      if (led && row.low(at).matches("\\d{1,2}") && Integer.parseInt(row.low(at)) < HOURS) {
        return LocalTime.of(Integer.parseInt(row.low(at)), 0);
      }
    }
    return null;
  }

  /** A time of day; null where it is none. */
  static @Nullable LocalTime of(String text) {
    String plain =
        RANGE
            .matcher(text.toLowerCase(Locale.ROOT))
            .replaceFirst("$1")
            .replace(" ", "")
            .replace("uhr", "")
            .replace("o'clock", "")
            .replace("sharp", "");
    if (plain.equals("noon") || plain.equals("midday")) {
      return LocalTime.NOON;
    }
    if (plain.equals("midnight")) {
      return LocalTime.MIDNIGHT;
    }
    boolean evening = plain.matches(".*p\\.?m\\.?");
    boolean morning = plain.matches(".*a\\.?m\\.?");
    String digits = plain.replaceAll("[ap]\\.?m\\.?$", "").replace('.', ':').replace('h', ':');
    String[] parts = digits.split(":", -1);
    try {
      int hour = Integer.parseInt(parts[0]);
      int minute = parts.length > 1 && !parts[1].isEmpty() ? Integer.parseInt(parts[1]) : 0;
      boolean half = evening || morning;
      return LocalTime.of(half ? hour % 12 + (evening ? 12 : 0) : hour, minute);
    } catch (NumberFormatException | DateTimeException none) {
      return null;
    }
  }

  /** The same of a meeting, where a bare hour from one to six is in the afternoon. */
  static @Nullable LocalTime ofMeeting(String text) {
    String bare = text.strip();
    return of(AFTERNOON.matcher(bare).matches() ? bare + "pm" : bare);
  }
}
