package dev.networkingcoach.language.date;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A span of time as people say it: {@code 2 weeks}, {@code 10 days}, {@code a month}. Immutable and
 * thread-safe.
 *
 * @param period the span
 * @param length how many words said it
 */
public record SpokenDuration(Period period, int length) {
  private static final Map<String, Period> UNITS =
      Map.of(
          "fortnight", Period.ofWeeks(2),
          "day", Period.ofDays(1),
          "d", Period.ofDays(1),
          "week", Period.ofWeeks(1),
          "w", Period.ofWeeks(1),
          "month", Period.ofMonths(1),
          "quarter", Period.ofMonths(3),
          "year", Period.ofYears(1));

  /** The span a text says that should be one and nothing else. */
  public static Optional<SpokenDuration> of(String text) {
    List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    return at(words).filter(span -> span.length() == words.size());
  }

  /** The span that words start with, in lower case. */
  public static Optional<SpokenDuration> at(List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String first = words.get(0);
    int letters = 0;
    while (letters < first.length() && Character.isDigit(first.charAt(letters))) {
      letters++;
    }
    if (letters > 0 && letters < first.length()) {
      return span(first.substring(0, letters), first.substring(letters), 1);
    }
    boolean couple = first.equals("a") && words.size() > 1 && words.get(1).equals("couple");
    int at = couple ? 1 : 0;
    int unit = at + (couple && words.size() > 2 && words.get(2).equals("of") ? 2 : 1);
    return unit < words.size() ? span(words.get(at), words.get(unit), unit + 1) : Optional.empty();
  }

  private static Optional<SpokenDuration> span(String count, String unit, int length) {
    String one =
        unit.length() > 1 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    Period period = UNITS.get(one);
    int times = DateWords.count(count);
    if (period == null || times < 1) {
      return Optional.empty();
    }
    return Optional.of(new SpokenDuration(period.multipliedBy(times), length));
  }
}
