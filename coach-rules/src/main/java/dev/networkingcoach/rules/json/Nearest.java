package dev.networkingcoach.rules.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a mistyped word. */
final class Nearest {
  private static final int LONGEST_WORD = 60;

  private Nearest() {}

  /**
   * The word spelled most alike, whatever its case: at most a third of the letters may be missing,
   * wrong, too many, or swapped with the next.
   */
  static Optional<String> to(String word, Collection<String> words) {
    if (word.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    String typed = word.strip().toLowerCase(Locale.ROOT);
    int bound = Math.min(typed.length() - 1, Math.max(1, typed.length() / 3));
    String nearest = null;
    int least = bound + 1;
    for (String candidate : words) {
      int edits = edits(typed, candidate.toLowerCase(Locale.ROOT));
      if (edits < least) {
        least = edits;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Edits between two words, after Damerau (optimal string alignment). */
  private static int edits(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] current = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(last[j], current[j - 1]));
        if (i > 1 && j > 1 && swapped(from, i, to, j)) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[to.length()];
  }

  private static boolean swapped(String from, int i, String to, int j) {
    return from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
