package dev.networkingcoach.language.internal.question;

import dev.networkingcoach.language.command.FactQuery.Period;
import dev.networkingcoach.language.date.SpokenDuration;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.meaning.SpokenPeriod;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the days that a question is about. Thread-safe. */
final class QuestionPeriods {
  private static final int LONGEST_PHRASE = 7;
  private static final Set<String> SPANS = Set.of("in", "for", "over", "past", "last", "within");

  private final WordBook book;
  private final DateTagger dates;
  private final Map<String, String> phrases;
  private final LocalDate today;

  QuestionPeriods(WordBook book, DateTagger dates, LocalDate today) {
    this.book = book;
    this.dates = dates;
    this.today = today;
    phrases = book.pairs("ask");
  }

  /** The tokens without the days, which become the period of the question. */
  TokenRow without(TokenRow whole, QuestionParts parts) {
    return withoutPeriod(withoutSpan(whole, parts), parts);
  }

  /** "In 3 months" is, in a question about what happened, until now. */
  private TokenRow withoutSpan(TokenRow row, QuestionParts parts) {
    for (int i = 0; i < row.size(); i++) {
      int start = i + 1;
      while (SPANS.contains(row.low(start)) || book.is("spanlead", row.low(start))) {
        start++;
      }
      if (SPANS.contains(row.low(i)) && start < row.size()) {
        Optional<SpokenDuration> span =
            SpokenDuration.at(row.lows().subList(start, Math.min(row.size(), start + 4)));
        int end = span.isEmpty() ? start : start + span.get().length();
        if (span.isPresent() && !row.low(end).equals("ago") && isLong(row, i, start)) {
          parts.isAhead = isComing(row, i, start) || isAhead(row);
          Period days =
              parts.isAhead
                  ? new Period(today, today.plus(span.get().period()), row.written(i, end))
                  : new Period(today.minus(span.get().period()), today, row.written(i, end));
          parts.period = days;
          return row.without(i, end);
        }
      }
    }
    return row;
  }

  /** "In the next two weeks", "over the coming month". */
  private boolean isComing(TokenRow row, int from, int to) {
    return row.lows().subList(from, to).stream().anyMatch(low -> low.matches("next|coming"));
  }

  /** "Last week" and "last month" are days of their own. */
  private static boolean isLong(TokenRow row, int from, int start) {
    boolean one = row.low(start).matches("day|week|month|year|quarter");
    boolean named = row.low(start - 1).matches("last|next|coming|the");
    return !one || !named || (row.low(start - 1).equals("last") && from < start - 1);
  }

  private TokenRow withoutPeriod(TokenRow row, QuestionParts parts) {
    if (parts.period != null) {
      return row;
    }
    parts.isAhead = isAhead(row);
    DatedRow dated = dates.take(row, today, parts.isAhead ? Tense.FUTURE : Tense.PAST);
    if (dated.when() == null) {
      // "This week" has begun, and what is to come in it is asked about all the same.
      dated = dates.take(row, today, Tense.PAST);
    }
    parts.period = SpokenPeriod.of(dated, row.written(), today);
    return dated.when() == null ? row : dated.row();
  }

  private boolean isAhead(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      for (int length = LONGEST_PHRASE; length > 0; length--) {
        String tags =
            i + length > row.size()
                ? null
                : phrases.get(String.join(" ", row.lows().subList(i, i + length)));
        if (tags != null
            && tags.matches(".*\\b(CALENDAR|AHEAD|EVENTS|GOALS|BIRTHDAY|AGENDA|ADVICE|MAY)\\b.*")) {
          return true;
        }
      }
    }
    return row.lows().stream().anyMatch(low -> low.matches("will|tomorrow|upcoming|next|going"));
  }
}
