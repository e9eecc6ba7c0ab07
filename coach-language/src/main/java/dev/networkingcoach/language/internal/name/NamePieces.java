package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;

/** Where the pieces beside a name begin and end: between commas, dashes and brackets. Stateless. */
final class NamePieces {
  private static final int LONGEST = 6;

  /** How many characters back a bracket may have been opened. */
  private static final int FARTHEST = 120;

  private final WordBook book;
  private final RolePhrases roles;

  NamePieces(WordBook book, RolePhrases roles) {
    this.book = book;
    this.roles = roles;
  }

  /** Where a role ends: as its words tell, or where the piece does that names one at its end. */
  int roleEnd(TokenRow row, int from) {
    int end = roles.end(row, from);
    int stop = pieceEnd(row, from);
    if (end > from
        && (end == stop || book.is("employment", row.low(end)) || isTrailing(row, end))) {
      return end;
    }
    int last = from;
    while (last < stop && !book.is("employment", row.low(last))) {
      boolean plain =
          !book.is("function", row.low(last))
              && !book.is("onto", row.low(last))
              && !book.is("deed", row.low(last))
              && !book.is("third", row.low(last));
      if (!plain) {
        return from;
      }
      last++;
    }
    boolean title = last > from && last - from <= LONGEST && book.is("title", row.low(last - 1));
    return title ? last : from;
  }

  /** What may go on after a role in the same piece: another role, or where. */
  private static boolean isTrailing(TokenRow row, int at) {
    return row.low(at).equals("and") || row.low(at).equals("in") || row.low(at).equals("who");
  }

  /** Where the piece ends that starts at a place. */
  static int pieceEnd(TokenRow row, int from) {
    int end = from + 1;
    while (end < row.size() && row.before(end) == Break.NONE) {
      end++;
    }
    return Math.min(end, row.size());
  }

  /** Whether a token stands in brackets. */
  static boolean isBracketed(TokenRow row, int at) {
    String source = row.source();
    int from = row.get(at).from();
    for (int i = from - 1; i >= 0 && from - i < FARTHEST; i--) {
      char letter = source.charAt(i);
      if (letter == '(' || letter == ')') {
        return letter == '(';
      }
    }
    return false;
  }

  /** "Kofi (MTN) about it": what follows a bracket without a comma goes on with the sentence. */
  static boolean isAfterBracket(TokenRow row, int at) {
    int from = row.get(at - 1).to();
    int to = row.get(at).from();
    return from < to && row.source().substring(from, to).matches("\\)\\s*");
  }
}
