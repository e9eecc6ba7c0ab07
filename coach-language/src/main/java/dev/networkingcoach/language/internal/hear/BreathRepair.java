package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends what is taken back in the same breath: in "gave Bob ten, no wait, fifty" the ten goes, and
 * in "coffee with Tom Becker, scratch that, it was Tom Ellis" Tom Becker does. What is said instead
 * takes the place of the last of its kind. Not thread-safe.
 */
final class BreathRepair {
  private static final int LONGEST = 3;
  private static final List<String> KINDS =
      List.of("number", "weekday", "meal", "call", "meeting", "daypart");

  private final WordBook book;
  private final NameTagger names;

  BreathRepair(WordBook book, NameTagger names) {
    this.book = book;
    this.names = names;
  }

  /** The tokens as they were meant; the same where nothing is taken back. */
  TokenRow repaired(TokenRow row) {
    TokenRow now = row;
    for (int i = 2; i < now.size() - 1; i++) {
      int after = now.before(i) == Break.SENTENCE ? i : past(now, i);
      TokenRow mended = after > i ? instead(now, i, after) : null;
      now = mended == null ? now : mended;
    }
    return now;
  }

  /** Past "no wait, it was"; the place itself where nothing is taken back. */
  private int past(TokenRow row, int at) {
    int next = at;
    int length = phrase(row, next, "repair");
    while (length > 0) {
      next += length;
      length = Math.max(phrase(row, next, "repair"), phrase(row, next, "repairlead"));
    }
    return next < row.size() ? next : at;
  }

  private int phrase(TokenRow row, int at, String kind) {
    for (int length = Math.min(LONGEST, row.size() - at); length > 0; length--) {
      if (book.is(kind, String.join(" ", row.lows().subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  private @Nullable TokenRow instead(TokenRow row, int from, int at) {
    PersonMention right = names.named(row, at, true);
    if (right != null && right.how() != Kind.PRONOUN && !right.known().isEmpty()) {
      return person(row, from, at, right);
    }
    int start = book.is("article", row.low(at)) ? at + 1 : at;
    for (String kind : KINDS) {
      int length = isOf(row, start, kind);
      for (int i = from - 1; length > 0 && i >= 0; i--) {
        int before = isOf(row, i, kind);
        if (before > 0) {
          return swapped(row, new Place(i, i + before), from, new Place(start, start + length));
        }
      }
    }
    return null;
  }

  private int isOf(TokenRow row, int at, String kind) {
    boolean figure = kind.equals("number") && row.low(at).matches("\\d+([.,]\\d+)?");
    return figure ? 1 : phrase(row, at, kind);
  }

  private @Nullable TokenRow person(TokenRow row, int from, int at, PersonMention right) {
    for (int i = from - 1; i >= 0; i--) {
      boolean inName = i > 0 && ends(row, i - 1, i) > i;
      int end = inName ? 0 : ends(row, i, from);
      if (end > i) {
        return swapped(row, new Place(i, end), from, new Place(at, right.end()));
      }
    }
    return null;
  }

  private int ends(TokenRow row, int at, int most) {
    PersonMention mention = names.named(row, at, false);
    boolean named = mention != null && mention.how() != Kind.PRONOUN;
    return mention != null && named && mention.end() <= Math.max(most, at) + LONGEST
        ? mention.end()
        : at;
  }

  /** A place in a row. */
  private record Place(int from, int to) {}

  /** The row with the right words where the wrong ones stood, and without what took them back. */
  private static TokenRow swapped(TokenRow row, Place wrong, int from, Place right) {
    List<SpokenToken> tokens = new ArrayList<>(row.list().subList(0, wrong.from()));
    List<SpokenToken> put = new ArrayList<>(row.list().subList(right.from(), right.to()));
    Break after = row.get(wrong.to() - 1).after();
    int last = put.size() - 1;
    put.set(
        last,
        put.get(last).followedBy(wrong.to() == from ? row.get(right.to() - 1).after() : after));
    tokens.addAll(put);
    tokens.addAll(row.list().subList(wrong.to(), from));
    if (wrong.to() < from) {
      int end = tokens.size() - 1;
      tokens.set(end, tokens.get(end).followedBy(row.get(right.to() - 1).after()));
    }
    tokens.addAll(row.list().subList(right.to(), row.size()));
    return new TokenRow(row.source(), tokens);
  }
}
