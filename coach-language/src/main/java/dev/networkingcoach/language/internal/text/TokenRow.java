package dev.networkingcoach.language.internal.text;

import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tokens in a row. Immutable and thread-safe.
 *
 * @param source the text they stand in
 * @param list the tokens
 */
public record TokenRow(String source, List<SpokenToken> list) {

  /** Copies the list. */
  public TokenRow {
    list = List.copyOf(list);
  }

  /** How many. */
  public int size() {
    return list.size();
  }

  /** The token at a place. */
  public SpokenToken get(int at) {
    return list.get(at);
  }

  /** The word at a place as it is compared; empty beyond the ends. */
  public String low(int at) {
    return at < 0 || at >= list.size() ? "" : list.get(at).low();
  }

  /** What parts a token from the one before it. */
  public Break before(int at) {
    return at <= 0 || at > list.size() ? Break.SENTENCE : list.get(at - 1).after();
  }

  /** All words as they are compared: a view, for it is asked for at every place of a row. */
  public List<String> lows() {
    return new AbstractList<>() {
      @Override
      public String get(int at) {
        return list.get(at).low();
      }

      @Override
      public int size() {
        return list.size();
      }
    };
  }

  /** Whether a colon stands between two of the words. */
  public boolean hasColon() {
    return IntStream.range(1, size()).anyMatch(at -> before(at) == Break.COLON);
  }

  /** The tokens from one place up to another. */
  public TokenRow slice(int from, int to) {
    return new TokenRow(source, list.subList(from, Math.max(from, to)));
  }

  /** All but those from one place up to another; the break after them stays. */
  public TokenRow without(int from, int to) {
    List<SpokenToken> rest = new ArrayList<>(list.subList(0, from));
    if (from > 0
        && to > from
        && list.get(to - 1).after().compareTo(rest.get(from - 1).after()) > 0) {
      rest.set(from - 1, rest.get(from - 1).followedBy(list.get(to - 1).after()));
    }
    rest.addAll(list.subList(to, list.size()));
    return new TokenRow(source, rest);
  }

  /** The words from one place up to another as they were written, without what follows them. */
  public String written(int from, int to) {
    if (from >= to) {
      return "";
    }
    if (to - from == 1 && list.get(from).quoted()) {
      return list.get(from).text();
    }
    StringBuilder text = new StringBuilder();
    int start = from;
    for (int i = from; i < to; i++) {
      boolean gap = i + 1 == to || isGap(i);
      if (gap) {
        if (!text.isEmpty()) {
          text.append(' ');
        }
        text.append(source, list.get(start).from(), end(i));
        start = i + 1;
      }
    }
    return trimmed(text.toString());
  }

  /** Whether tokens were taken out between this one and the next, or put in another order. */
  private boolean isGap(int at) {
    int to = list.get(at).to();
    int next = list.get(at + 1).from();
    if (next < to) {
      return true;
    }
    String between = source.substring(to, next);
    return between.chars().anyMatch(Character::isLetterOrDigit);
  }

  private int end(int at) {
    return list.get(at).to();
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && ",;:!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = text.substring(0, end).strip();
    return bare.endsWith(".") && !bare.matches(".*(\\b\\p{L}|Co|Inc|Ltd|Corp|Dr|S\\.A|etc)\\.")
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }

  /** All words as they were written. */
  public String written() {
    return written(0, size());
  }

  /** Whether words, separated by spaces, stand at a place without a break among them. */
  public boolean has(int at, String phrase) {
    int i = at;
    for (String word : WordBook.split(phrase)) {
      if (!low(i).equals(word) || (i > at && list.get(i - 1).after() == Break.SENTENCE)) {
        return false;
      }
      i++;
    }
    return true;
  }
}
