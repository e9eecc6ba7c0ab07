package dev.networkingcoach.imports.internal.mail;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/**
 * When a mail was written: by its Date, else, where that says nothing or what cannot be, by when it
 * was received. Not thread-safe.
 */
final class MailDates {
  private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
  private static final DateTimeFormatter ENVELOPE =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss [xx ][zzz ]yyyy", Locale.ENGLISH);

  private final MailDateFormat format = new MailDateFormat();
  private final Instant last;

  /** Of mails that were read on this day, in whatever zone. */
  MailDates(LocalDate today) {
    last = today.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** When it was; empty where nothing says it. */
  Optional<Instant> of(MailHeaders mail) {
    String received = mail.first("received");
    return possible(written(mail.first("date")))
        .or(() -> possible(written(received.substring(received.lastIndexOf(';') + 1))))
        .or(() -> possible(envelope(mail.first(MailHeaders.ENVELOPE))));
  }

  private Optional<Instant> possible(Optional<Instant> said) {
    return said.filter(time -> !time.isBefore(FIRST) && time.isBefore(last));
  }

  private Optional<Instant> written(String text) {
    String date = text.strip();
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Date parsed = format.parse(date, new ParsePosition(0));
    return parsed == null ? iso(date) : Optional.of(parsed.toInstant());
  }

  private static Optional<Instant> iso(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  /** As {@code Tue Nov 30 21:44:59 2026}; a server writes it as a header does. */
  private Optional<Instant> envelope(String text) {
    String date = text.strip().replaceAll(" +", " ");
    try {
      return Optional.of(LocalDateTime.parse(date, ENVELOPE).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException otherForm) {
      return written(date);
    }
  }
}
