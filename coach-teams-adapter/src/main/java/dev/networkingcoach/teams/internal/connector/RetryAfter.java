package dev.networkingcoach.teams.internal.connector;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Reads how long a response asks to wait: seconds, or a date. */
final class RetryAfter {

  private RetryAfter() {}

  /** The time to wait; zero where the response asks for none, or nothing that can be read. */
  static Duration of(HttpHeaders headers, Instant now) {
    return headers.firstValue("Retry-After").map(text -> read(text, now)).orElse(Duration.ZERO);
  }

  private static Duration read(String text, Instant now) {
    try {
      Duration asked =
          text.matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(text))
              : Duration.between(
                  now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
      return asked.isNegative() ? Duration.ZERO : asked;
    } catch (DateTimeParseException unreadable) {
      return Duration.ZERO;
    }
  }
}
