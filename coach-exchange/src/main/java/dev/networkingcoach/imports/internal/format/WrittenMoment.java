package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.imports.internal.text.DateColumn;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as CRMs write it: with a zone, then it is that of the owner's that counts; without one,
 * then it is meant there. Midnight of the world's clock is a day. Immutable and thread-safe.
 *
 * @param on the day
 * @param at the time to the minute; null where it is a day
 */
record WrittenMoment(LocalDate on, @Nullable LocalTime at) {
  private static final Pattern ZONED =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?) ?"
              + "(Z|UTC|[+-]\\d\\d:?\\d\\d)");

  private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");
  private static final Pattern TIME =
      Pattern.compile(
          ".*?[T ,]\\s*(\\d{1,2}):(\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?: ?([AaPp])\\.?[Mm]\\.?)?");

  private static final int NOON = 12;

  /** The moment, if the text is one. */
  static Optional<WrittenMoment> parse(String text, DateColumn dates, ZoneId zone) {
    try {
      if (MILLISECONDS.matcher(text).matches()) {
        return Optional.of(
            of(LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(text)), zone)));
      }
      Matcher zoned = ZONED.matcher(text);
      if (zoned.matches()) {
        OffsetDateTime there =
            OffsetDateTime.parse(zoned.group(1) + "T" + zoned.group(2) + offset(zoned.group(3)));
        return Optional.of(
            there.toLocalTime().equals(LocalTime.MIDNIGHT)
                    && there.getOffset().getTotalSeconds() == 0
                ? new WrittenMoment(there.toLocalDate(), null)
                : of(there.atZoneSameInstant(zone).toLocalDateTime()));
      }
      return dates.date(text).map(day -> new WrittenMoment(day, time(text)));
    } catch (DateTimeException doesNotExist) {
      return Optional.empty();
    }
  }

  private static WrittenMoment of(LocalDateTime moment) {
    LocalTime time = moment.toLocalTime();
    return new WrittenMoment(moment.toLocalDate(), LocalTime.of(time.getHour(), time.getMinute()));
  }

  private static String offset(String written) {
    return written.equals("Z") || written.equals("UTC")
        ? "Z"
        : written.contains(":") ? written : written.substring(0, 3) + ":" + written.substring(3);
  }

  private static @Nullable LocalTime time(String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    int hour = Integer.parseInt(matcher.group(1));
    String half = matcher.group(3);
    int full = half == null ? hour : hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    LocalTime time = LocalTime.of(full, Integer.parseInt(matcher.group(2)));
    return time.equals(LocalTime.MIDNIGHT) ? null : time;
  }
}
