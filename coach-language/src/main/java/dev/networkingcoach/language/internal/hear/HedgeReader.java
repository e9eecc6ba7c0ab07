package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.meaning.MeaningReader;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks about a deed of which nobody is sure, be it said before or after it. "She said maybe" and
 * "maybe Q2" are no doubts about what was done. Thread-safe.
 */
final class HedgeReader {
  private static final int LONGEST = 4;

  private final WordBook book;

  HedgeReader(WordBook book) {
    this.book = book;
  }

  /** The same, or a question where it is not sure. */
  HeardClause read(HeardClause heard, ClausePart part) {
    boolean told = MeaningReader.isDeed(heard.meaning()) && heard.reading() instanceof Told;
    if (!told || !isUnsure(part.row())) {
      return heard;
    }
    return new HeardClause(
        heard.meaning(),
        new Doubtful(
            "You do not sound sure. Shall I log it?",
            List.of(
                new SpokenChoice("Yes, log it", plain(heard.again())),
                SpokenChoice.declining("No"))),
        heard.people(),
        heard.again());
  }

  private boolean isUnsure(TokenRow row) {
    for (int length = LONGEST; length > 0; length--) {
      int last = row.size() - length;
      if (last > 0
          && (book.is("hedgebefore", words(row, 0, length))
              || book.is("hedgeafter", words(row, last, length)))) {
        return true;
      }
      for (int i = 0; i <= last; i++) {
        if (book.is("hedgewithin", words(row, i, length))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String words(TokenRow row, int from, int length) {
    return String.join(" ", row.lows().subList(from, from + length));
  }

  /** The words without the doubt. */
  private String plain(String words) {
    Pattern hedges =
        Pattern.compile("(?i)^(" + all("hedgebefore") + "),? |,? (" + all("hedgeafter") + ")$");
    String rest = hedges.matcher(words).replaceAll("");
    return Pattern.compile("(?i)\\b(" + all("hedgewithin") + ") ").matcher(rest).replaceAll("");
  }

  private String all(String kind) {
    return book.set(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
