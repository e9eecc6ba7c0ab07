package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.internal.frame.SlotReader;
import dev.networkingcoach.language.internal.text.TokenRow;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The time of day at which something is to come. */
public final class ClockTimes {
  private static final int HOURS = 24;

  private ClockTimes() {}

  /** The first time of day in a row, a bare hour after "at" or "before" too; null for none. */
  public static @Nullable LocalTime hour(TokenRow row) {
    for (int at = 0; at < row.size(); at++) {
      Integer length = SlotReader.timeLength(row, at);
      if (length != null) {
        return AdjunctReader.time(row.written(at, at + length));
      }
      boolean led = row.low(at - 1).matches("at|before|around|by|to|after|from");
      if (led && row.low(at).matches("\\d{1,2}") && Integer.parseInt(row.low(at)) < HOURS) {
        return LocalTime.of(Integer.parseInt(row.low(at)), 0);
      }
    }
    return null;
  }
}
