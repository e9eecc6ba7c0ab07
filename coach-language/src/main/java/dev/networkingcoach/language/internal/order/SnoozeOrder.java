package dev.networkingcoach.language.internal.order;

import dev.networkingcoach.language.command.AdviceAnswer;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.date.DateReading;
import dev.networkingcoach.language.date.DateReading.Day;
import dev.networkingcoach.language.date.DateReading.Refused;
import dev.networkingcoach.language.date.ImpossibleFigures;
import dev.networkingcoach.language.date.RestingDay;
import dev.networkingcoach.language.date.SpokenDuration;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Until when advice is put off that an order names. Thread-safe. */
final class SnoozeOrder {
  private static final int LATER_DAYS = 7;

  /** "Snooze 2 for 3", "snooze the 2nd 3": a bare figure is a number of days. */
  private static final Pattern DAYS = Pattern.compile("(?:\\bfor|\\d(?:st|nd|rd|th)?) (\\d+)$");

  private final DateTagger dates;
  private final LocalDate today;

  SnoozeOrder(DateTagger dates, LocalDate today) {
    this.dates = dates;
    this.today = today;
  }

  /** Put off until the day that is told, for as many days as a bare figure says, or for a week. */
  StatementReading read(TokenRow row, NamedAdvice advice) {
    LocalDate day = dates.day(row, today, Tense.FUTURE);
    Matcher figure = DAYS.matcher(String.join(" ", row.lows()));
    if (day == null && figure.find()) {
      Optional<SpokenDuration> span = SpokenDuration.of(figure.group(1) + " days");
      if (span.isEmpty()) {
        String problem = ImpossibleFigures.noCount(figure.group(1), "days", "3");
        return new NotUnderstood(problem, List.of());
      }
      day = today.plus(span.get().period());
    }
    DateReading until =
        RestingDay.of(day == null ? today.plusDays(LATER_DAYS) : day, row.lows(), today);
    return until instanceof Day ahead
        ? new Told(List.of(new AdviceAnswer.Snoozed(advice, ahead.date())), false)
        : refused(until);
  }

  /** The answer where that day cannot be. */
  static StatementReading refused(DateReading until) {
    String problem = until instanceof Refused refused ? refused.message() : "";
    return new NotUnderstood(problem, List.of());
  }
}
