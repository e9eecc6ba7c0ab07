package dev.networkingcoach.language.internal.text;

import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads days of a month that are spelled, as they are dictated: "the twenty first of March",
 * "January ninth", "on the tenth". Of "the second meeting" nothing is changed. Thread-safe.
 */
public final class OrdinalDays {
  private final WordBook book;
  private final Map<String, String> figures;

  /** A reader over the words of a language. */
  public OrdinalDays(WordBook book) {
    this.book = book;
    figures = book.pairs("ordinalday");
  }

  /** The tokens with such days in figures. */
  public TokenRow inFigures(TokenRow row) {
    List<SpokenToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < row.size()) {
      String pair = row.low(at) + " " + row.low(at + 1);
      int length = figures.containsKey(pair) && row.before(at + 1) == Break.NONE ? 2 : 1;
      String figure = figures.get(length == 2 ? pair : row.low(at));
      if (figure != null && isDay(row, at, at + length)) {
        SpokenToken first = row.get(at);
        SpokenToken last = row.get(at + length - 1);
        tokens.add(new SpokenToken(figure, figure, last.after(), false, first.from(), last.to()));
        at += length;
      } else {
        tokens.add(row.get(at));
        at++;
      }
    }
    return tokens.size() == row.size() && row.lows().stream().noneMatch(figures::containsKey)
        ? row
        : new TokenRow(row.source(), tokens);
  }

  /** Beside a month, or after "on the" where nothing follows that is counted. */
  private boolean isDay(TokenRow row, int from, int to) {
    int next = row.low(to).equals("of") ? to + 1 : to;
    boolean month = isMonth(row.low(next)) || isMonth(row.low(from - 1));
    boolean led = row.low(from - 1).equals("the") && book.is("daylead", row.low(from - 2));
    boolean ends = to >= row.size() || row.before(to) != Break.NONE;
    return month || (led && (ends || book.is("dayafter", row.low(to))));
  }

  private boolean isMonth(String low) {
    return low.length() > 2 && book.is("itemmonth", low);
  }
}
