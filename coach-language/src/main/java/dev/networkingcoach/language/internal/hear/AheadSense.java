package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.internal.meaning.SpokenClause;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Tells whether words are about what is still to come. Thread-safe. */
final class AheadSense {
  private static final int LONG_PAST_DAYS = 120;

  private final WordBook book;
  private final LocalDate today;

  AheadSense(WordBook book, LocalDate today) {
    this.book = book;
    this.today = today;
  }

  /** Whether words tell of what is to come. */
  boolean isAhead(TokenRow row) {
    int at = 0;
    while (book.is("polite", row.low(at)) || book.is("self", row.low(at))) {
      at++;
    }
    String low = row.low(at);
    boolean timed = isTimed(row) && row.lows().stream().noneMatch(word -> book.is("deed", word));
    boolean going = timed || book.is("ahead", low) || book.is("ahead", low + " " + row.low(at + 1));
    return going
        || isAskedToMove(row)
        || row.lows().stream().anyMatch(word -> book.is("coming", word))
        || (row.lows().contains("next") && !row.lows().contains("sat"));
  }

  /** "Asked to move it to Thursday", but not "had to move to Berlin". */
  private boolean isAskedToMove(TokenRow row) {
    return IntStream.range(1, row.size())
        .anyMatch(
            i ->
                row.low(i - 1).equals("to")
                    && book.is("putoff", row.low(i))
                    && !row.low(i + 1).equals("to"));
  }

  private static boolean isTimed(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      boolean time =
          row.low(i).matches("\\d{1,2}(:\\d\\d)?(am|pm)|\\d{1,2}(:\\d\\d|h\\d{0,2})|noon|midday");
      boolean hour = row.low(i).matches("\\d{1,2}") && row.low(i - 1).equals("at");
      boolean end = i == row.size() - 1 || row.get(i).ends();
      if (time || (hour && (end || row.low(i + 1).matches("today|tonight|tomorrow|on")))) {
        return true;
      }
    }
    return false;
  }

  /** Whether words without a verb of the past tell of a later hour of today. */
  boolean isLaterToday(SpokenClause clause) {
    TokenRow row = clause.whole();
    boolean later = row.lows().stream().anyMatch(word -> book.is("latertoday", word));
    return later || (isTimed(row) && (row.lows().contains("today") || clause.when() == null));
  }

  /** "Lunch with Ann on 4 December", in November: the next one is meant, not that of last year. */
  boolean isLongPast(DatedRow dated, TokenRow whole) {
    When when = dated.when();
    return when != null
        && when.day().isBefore(today.minusDays(LONG_PAST_DAYS))
        && !dated.said().matches(".*\\b(19|20)\\d\\d\\b.*|.*(ago|last|back).*")
        && whole.lows().stream().noneMatch(low -> book.is("deed", low) || book.is("third", low));
  }
}
