package dev.networkingcoach.bot.conversation.internal.words;

import static dev.networkingcoach.bot.conversation.internal.words.WordTexts.TEXTS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people say them. */
public final class DatePhrases {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private DatePhrases() {}

  /** A day as seen from today: "today", "yesterday", "tomorrow", "Sat 14 Nov", "3 Jan 2024". */
  public static String on(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return "today";
    }
    if (day.equals(today.minusDays(1))) {
      return "yesterday";
    }
    if (day.equals(today.plusDays(1))) {
      return "tomorrow";
    }
    return written(day, today);
  }

  /** The same inside a sentence: "today", "on Sat 14 Nov". */
  public static String inSentence(LocalDate day, LocalDate today) {
    String on = on(day, today);
    return Character.isUpperCase(on.charAt(0)) || Character.isDigit(on.charAt(0))
        ? TEXTS.on(on)
        : on;
  }

  /** A day by its date: "Sat 14 Nov", or "3 Jan 2024" where it is half a year away or more. */
  public static String written(LocalDate day, LocalDate today) {
    boolean near = day.isAfter(today.minusMonths(6)) && day.isBefore(today.plusMonths(6));
    return (near ? DAY : YEAR).format(day);
  }
}
