package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.imports.internal.text.WrittenBirthday;
import ezvcard.VCard;
import ezvcard.property.RawProperty;
import ezvcard.util.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The birthday on a vCard, however its version writes it. Stateless and thread-safe. */
final class CardBirthday {
  /** Apple writes a birthday without its year in this one, and says so. */
  private static final String OMITTED = "X-APPLE-OMIT-YEAR";

  private CardBirthday() {}

  /** The birthday, if the card has one that exists. */
  static Optional<Birthday> of(VCard card) {
    ezvcard.property.Birthday written = card.getBirthday();
    if (written == null) {
      // Versions before 4.0 know no day without a year, and cards have it all the same.
      return card.getExtendedProperties("BDAY").stream()
          .map(RawProperty::getValue)
          .filter(Objects::nonNull)
          .flatMap(text -> WrittenBirthday.parse(text).stream())
          .findFirst();
    }
    try {
      Temporal date = written.getDate();
      PartialDate partial = written.getPartialDate();
      if (date != null) {
        return Optional.of(of(day(date), written.getParameter(OMITTED)));
      }
      return partial == null
          ? WrittenBirthday.parse(Objects.requireNonNullElse(written.getText(), ""))
          : of(partial);
    } catch (DateTimeException doesNotExist) {
      return Optional.empty();
    }
  }

  /** What is wrong with the birthday of a card that has one, and none that exists. */
  static Optional<String> fault(VCard card) {
    if (of(card).isPresent()) {
      return Optional.empty();
    }
    ezvcard.property.Birthday written = card.getBirthday();
    String text = written == null ? null : written.getText();
    return Stream.concat(
            Stream.ofNullable(text),
            card.getExtendedProperties("BDAY").stream().map(RawProperty::getValue))
        .filter(Objects::nonNull)
        .flatMap(one -> WrittenBirthday.fault(one).stream())
        .findFirst();
  }

  /** The day as it stands on the card: a time in UTC is of the same day there. */
  private static LocalDate day(Temporal date) {
    return LocalDate.from(date instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : date);
  }

  private static Birthday of(LocalDate date, String omitted) {
    boolean noYear = omitted != null && omitted.equals(String.valueOf(date.getYear()));
    return new Birthday(MonthDay.from(date), noYear ? null : Integer.valueOf(date.getYear()));
  }

  private static Optional<Birthday> of(PartialDate date) {
    Integer month = date.getMonth();
    Integer day = date.getDate();
    return month == null || day == null
        ? Optional.empty()
        : Optional.of(new Birthday(MonthDay.of(month, day), date.getYear()));
  }
}
