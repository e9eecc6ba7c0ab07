package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.internal.words.Word.Break;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words, and what is named after them: "JavaZone, purpose: find partners".
 *
 * @param first the words before the first name
 * @param named what is named, by its name
 */
record NamedParts(WordList first, Map<String, WordList> named) {

  /**
   * Parts words at names. A name counts after a comma, with a colon, or as a last resort where it
   * announces something, as "market fintech".
   */
  static NamedParts of(WordList words, Set<String> names) {
    Map<String, WordList> named = new HashMap<>();
    int end = next(words, 1, names);
    WordList first = words.slice(0, end);
    while (end < words.size()) {
      int next = next(words, end + 1, names);
      named.putIfAbsent(words.plain(end), words.slice(end + 1, next));
      end = next;
    }
    return new NamedParts(first, named);
  }

  private static int next(WordList words, int from, Set<String> names) {
    for (int i = from; i < words.size(); i++) {
      boolean apart = i > 0 && (words.get(i - 1).endsClause() || words.get(i - 1).quoted());
      boolean colon = words.get(i).after() == Break.COLON;
      boolean small = Set.of("to", "for", "on", "about").contains(words.plain(i));
      if (names.contains(words.plain(i)) && (apart || colon || (!small && i + 1 < words.size()))) {
        return i;
      }
    }
    return words.size();
  }

  /** What is named by one of these; empty where nothing is. */
  WordList words(String... names) {
    for (String name : names) {
      WordList words = named.get(name);
      if (words != null) {
        return words;
      }
    }
    return first.slice(0, 0);
  }

  /** What is named by one of these, as one text; null where nothing is. */
  @Nullable String text(String... names) {
    String text = words(names).text().strip();
    return text.isBlank() ? null : text;
  }
}
