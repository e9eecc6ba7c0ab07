package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.List;

/** Takes what is polite off a clause, and puts a subject before one that lacks it. Thread-safe. */
final class ClauseTrimmer {
  private static final int LONGEST = 4;

  private final WordBook book;

  ClauseTrimmer(WordBook book) {
    this.book = book;
  }

  /** The tokens without what is polite before and after them. */
  TokenRow trimmed(TokenRow row) {
    int from = 0;
    int length = courtesy(row, from);
    while (length > 0 && from + length < row.size()) {
      from += length;
      length = courtesy(row, from);
    }
    int to = row.size();
    int cut = filler(row, from, to);
    while (cut > 0) {
      to -= cut;
      cut = filler(row, from, to);
    }
    return row.slice(from, to);
  }

  private int filler(TokenRow row, int from, int to) {
    for (int words = LONGEST; words > 0; words--) {
      if (to - words > from
          && book.is("filler", String.join(" ", row.lows().subList(to - words, to)))) {
        return words;
      }
    }
    return 0;
  }

  private int courtesy(TokenRow row, int at) {
    return Math.max(phrase(row, at, "polite"), phrase(row, at, "leading"));
  }

  /** How many words make a request of a row, such as "can you"; 0 for none. */
  int request(TokenRow row) {
    return phrase(row, 0, "request");
  }

  private int phrase(TokenRow row, int at, String kind) {
    for (int length = Math.min(LONGEST, row.size() - at); length > 0; length--) {
      if (book.is(kind, String.join(" ", row.lows().subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** The tokens with "she" before them, for the one named last; after "met" with "them". */
  static TokenRow withSubject(TokenRow row) {
    SpokenToken first = row.get(0);
    List<SpokenToken> tokens = new ArrayList<>(row.list());
    if (first.low().equals("met")) {
      tokens.set(0, first.followedBy(Break.NONE));
      tokens.add(1, added("them", first.to()));
      if (tokens.size() > 2 && tokens.get(2).isNameLike()) {
        tokens.add(2, added("at", first.to()));
      }
    } else {
      tokens.add(0, added("she", first.from()));
    }
    return new TokenRow(row.source(), tokens);
  }

  private static SpokenToken added(String word, int at) {
    return new SpokenToken(word, word, Break.NONE, false, at, at);
  }
}
