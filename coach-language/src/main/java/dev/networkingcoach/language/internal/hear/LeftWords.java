package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.text.WordBook;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells whether words beside what was understood say anything of a person. Thread-safe. */
final class LeftWords {
  private final WordBook book;

  LeftWords(WordBook book) {
    this.book = book;
  }

  /** The words without the marks that were spoken, such as "comma". */
  static String written(String words) {
    return words
        .replaceAll("(?i)\\s+(comma|full stop|unquote|end quote)(?=[\\s,.]|$)", "")
        .replaceFirst("(?i)^(comma|quote|full stop)\\s+", "")
        .strip();
  }

  /** Whether a reader of a note would learn something from them. */
  boolean say(String words) {
    List<String> lows =
        Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d'’-]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    String all = String.join(" ", lows);
    return !book.is("leftphrase", all) && lows.stream().anyMatch(low -> !book.is("leftword", low));
  }
}
