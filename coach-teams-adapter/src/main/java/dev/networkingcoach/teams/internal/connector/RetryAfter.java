package dev.networkingcoach.teams.internal.connector;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Reads how long a response asks to wait: seconds, or a date; never more than an hour. */
final class RetryAfter {
  private static final Duration LONGEST = Duration.ofHours(1);

  private RetryAfter() {}

  /** The time to wait; zero where the response asks for none, or nothing that can be read. */
  static Duration of(HttpHeaders headers, Instant now) {
    return headers.firstValue("Retry-After").map(text -> read(text, now)).orElse(Duration.ZERO);
  }

  private static Duration read(String text, Instant now) {
    try {
      Duration asked =
          text.matches("[0-9]+")
              ? seconds(text)
              : Duration.between(
                  now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
      Duration bounded = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
      return bounded.isNegative() ? Duration.ZERO : bounded;
    } catch (DateTimeParseException unreadable) {
      return Duration.ZERO;
    }
  }

  /** More digits than a long may have are more than an hour. */
  private static Duration seconds(String digits) {
    return digits.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(digits));
  }
}
