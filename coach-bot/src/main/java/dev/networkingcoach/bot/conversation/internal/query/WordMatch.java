package dev.networkingcoach.bot.conversation.internal.query;

import dev.networkingcoach.api.search.PersonName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether a text has the words that somebody looks for. Immutable and thread-safe. */
final class WordMatch {
  /** Shorter words are compared whole: "it" is no beginning of "Italy". */
  private static final int SHORTEST_BEGINNING = 3;

  /** What is left of a word without its ending: "pric" of "pricing", but "spring" stays. */
  private static final int SHORTEST_ROOT = 4;

  private static final List<String> ENDINGS = List.of("ing", "ed");

  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "a", "an", "of", "for", "my", "me", "some", "any", "at", "in", "with", "and");

  private final List<String> wanted;

  WordMatch(String words) {
    List<String> all = List.of(PersonName.fold(words).split(" ", -1));
    List<String> telling = all.stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
    wanted = (telling.isEmpty() ? all : telling).stream().map(WordMatch::root).toList();
  }

  /** Whether every word is there, or one that begins with it. */
  boolean fits(@Nullable String text) {
    if (text == null) {
      return false;
    }
    List<String> there = List.of(PersonName.fold(text).split(" ", -1));
    return wanted.stream().allMatch(word -> there.stream().anyMatch(one -> begins(one, word)));
  }

  boolean fits(Stream<String> texts) {
    return texts.anyMatch(this::fits);
  }

  /** How many words are looked for. */
  int size() {
    return wanted.size();
  }

  /** How many of the words are there. */
  int hits(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    List<String> there = List.of(PersonName.fold(text).split(" ", -1));
    return (int)
        wanted.stream().filter(word -> there.stream().anyMatch(one -> begins(one, word))).count();
  }

  private static boolean begins(String there, String wanted) {
    return !wanted.isEmpty()
        && (wanted.length() < SHORTEST_BEGINNING ? there.equals(wanted) : there.startsWith(wanted));
  }

  /** One and several are looked for alike. */
  private static String root(String word) {
    for (String ending : ENDINGS) {
      int length = word.length() - ending.length();
      if (word.endsWith(ending) && length >= SHORTEST_ROOT) {
        return word.substring(0, length);
      }
    }
    if (word.matches(".{2,}(?:x|ch|sh|ss)es")) {
      return word.substring(0, word.length() - 2);
    }
    boolean isPlural = word.length() > SHORTEST_BEGINNING + 1 && word.endsWith("s");
    return isPlural && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
