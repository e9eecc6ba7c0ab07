package dev.networkingcoach.language.internal.text;

import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Mends slips of the hand in the few words that decide what a sentence means. Thread-safe. */
public final class Spelling {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  private final Map<Character, List<String>> keys = new HashMap<>();
  private final Set<String> right = new HashSet<>();
  private final WordBook book;

  /**
   * A speller.
   *
   * @param book the words of the language; all of them are right
   * @param words the words that decide, to which a misspelled one is mended
   */
  public Spelling(WordBook book, Collection<String> words) {
    this.book = book;
    for (String word : words) {
      right.add(word);
      if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
        keys.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>()).add(word);
      }
    }
    right.addAll(book.set("right"));
  }

  /** The same tokens with what is misspelled mended. */
  TokenRow corrected(TokenRow row, Predicate<String> isName) {
    List<SpokenToken> tokens = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      SpokenToken token = row.get(i);
      boolean start = i == 0 || row.before(i) != Break.NONE;
      boolean mayBe = token.text().equals(token.text().toLowerCase(Locale.ROOT)) || start;
      String mended = mayBe && !isName.test(token.low()) ? mended(token.low()) : null;
      if (!mayBe && mended == null && isAlmostDay(token.low())) {
        mended = mended(token.low());
      }
      tokens.add(mended == null ? token : token.spelled(mended));
    }
    return new TokenRow(row.source(), tokens);
  }

  /** "On Wendesday": a day with a slip has a capital, too. */
  private boolean isAlmostDay(String low) {
    boolean ends = low.endsWith("y") || low.endsWith("r");
    String right = low.length() > SHORTEST + 1 && ends ? mended(low) : null;
    return right != null && (book.is("weekday", right) || right.endsWith("mber"));
  }

  private @Nullable String mended(String low) {
    if (low.length() < SHORTEST || right.contains(low) || book.has(low) || isInflected(low)) {
      return null;
    }
    int most = low.length() >= LONG ? 2 : 1;
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(most);
    String best = null;
    int nearest = most + 1;
    for (char first : new char[] {low.charAt(0), low.charAt(1)}) {
      for (String key : keys.getOrDefault(first, List.of())) {
        boolean swapped = first != low.charAt(0) && key.charAt(1) != low.charAt(0);
        int far = swapped ? -1 : distance.apply(low, key);
        if (far > 0
            && far < nearest
            && (low.length() > SHORTEST || key.length() > SHORTEST || isSwapped(low, key))
            && Math.abs(key.length() - low.length()) <= most) {
          best = key;
          nearest = far;
        }
      }
    }
    return best;
  }

  /** Whether two short words have the same letters in another order. */
  private static boolean isSwapped(String one, String other) {
    return one.chars().sorted().boxed().toList().equals(other.chars().sorted().boxed().toList());
  }

  private boolean isInflected(String low) {
    for (String ending : List.of("s", "ed", "ing", "er", "ly", "es", "al")) {
      if (low.endsWith(ending)) {
        String stem = low.substring(0, low.length() - ending.length());
        if (right.contains(stem) || book.has(stem) || right.contains(stem + "e")) {
          return true;
        }
      }
    }
    return right.contains(low + "s") || right.contains(low + "e") || right.contains(low + "ed");
  }
}
