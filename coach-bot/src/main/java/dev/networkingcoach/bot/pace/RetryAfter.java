package dev.networkingcoach.bot.pace;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads how long a response asks to wait (RFC 9110, 10.2.3). Stateless. */
public final class RetryAfter {
  /** The name of the header. */
  public static final String HEADER = "Retry-After";

  private static final Duration LONGEST = Duration.ofHours(1);

  private RetryAfter() {}

  /**
   * The time to wait: seconds, or until a date; zero where that is over, never more than an hour.
   *
   * @param text what the header says
   * @param now what a date is compared with
   * @return empty where it is neither a number of seconds nor a date
   */
  public static Optional<Duration> read(String text, Instant now) {
    if (text.matches("[0-9]+")) {
      return Optional.of(seconds(text));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration asked = Duration.between(now, until);
      return Optional.of(asked.isNegative() ? Duration.ZERO : atMost(asked));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  /** More digits than an int may have are more than an hour. */
  private static Duration seconds(String digits) {
    return digits.length() > 9 ? LONGEST : atMost(Duration.ofSeconds(Long.parseLong(digits)));
  }

  private static Duration atMost(Duration asked) {
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }
}
