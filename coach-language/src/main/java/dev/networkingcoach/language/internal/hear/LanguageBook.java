package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.internal.frame.FrameBook;
import dev.networkingcoach.language.internal.name.PeopleCache;
import dev.networkingcoach.language.internal.text.Spelling;
import dev.networkingcoach.language.internal.text.TokenReader;
import dev.networkingcoach.language.internal.text.WordBook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that is known of a language: its words and its frames. Immutable and thread-safe.
 *
 * @param words the words
 * @param frames the frames
 * @param tokens what makes tokens of a text
 * @param people the people of the last networks, prepared
 * @param labels what is written with labels, or as options, for the command language
 */
public record LanguageBook(
    WordBook words, FrameBook frames, TokenReader tokens, PeopleCache people, Pattern labels) {

  private static Pattern labels(WordBook book) {
    return Pattern.compile(
        "(?i)^("
            + String.join("|", book.set("orderfirst"))
            + ") | --\\p{L}|\\b("
            + String.join("|", book.set("orderlabel"))
            + "|note [^:]+): ");
  }

  private static Set<String> keys(WordBook words, FrameBook frames) {
    Set<String> keys = new HashSet<>(frames.words());
    keys.addAll(words.set("event"));
    keys.addAll(words.set("deed"));
    keys.addAll(
        List.of(
            "yesterday",
            "tomorrow",
            "today",
            "tonight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "november",
            "december",
            "january",
            "february",
            "october",
            "september"));
    return keys;
  }

  /** The book of a language, such as {@code en}. */
  public static LanguageBook of(String language) {
    WordBook words = new WordBook(language);
    FrameBook frames = new FrameBook(language);
    return new LanguageBook(
        words,
        frames,
        new TokenReader(words, new Spelling(words, keys(words, frames))),
        new PeopleCache(words),
        labels(words));
  }
}
