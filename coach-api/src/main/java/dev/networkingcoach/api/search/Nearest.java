package dev.networkingcoach.api.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody may have meant by a mistyped word, among words that would have been right. An edit
 * is a letter that is missing, wrong, too many, or swapped with the next (Damerau, A technique for
 * computer detection and correction of spelling errors, 1964; optimal string alignment). Case does
 * not matter. Stateless and thread-safe.
 */
public final class Nearest {
  private static final int LONGEST_WORD = 60;
  private static final int SHORTEST_PART = 3;
  private static final int MOST = 5;

  private Nearest() {}

  private record Candidate(String word, String plain, int edits) {}

  /**
   * The one word spelled most alike; of equals, the first. At most a third of the letters, and
   * never all, may take an edit. None where more than 60 characters are written.
   */
  public static Optional<String> to(String written, Collection<String> words) {
    String typed = plain(written);
    int bound = Math.min(typed.length() - 1, Math.max(1, typed.length() / 3));
    return candidates(typed, words)
        .filter(candidate -> candidate.edits <= bound)
        .findFirst()
        .map(Candidate::word);
  }

  /**
   * All that may be meant, most alike first, five at most. A third of the letters, or two, may take
   * an edit; a word that holds what was written, or the other way round, is near, too. None where
   * more than 60 characters are written.
   */
  public static List<String> allTo(String written, Collection<String> words) {
    String typed = plain(written);
    int bound = Math.max(2, typed.length() / 3);
    return candidates(typed, words)
        .filter(candidate -> candidate.edits <= bound || share(typed, candidate.plain))
        .map(Candidate::word)
        .limit(MOST)
        .toList();
  }

  private static Stream<Candidate> candidates(String typed, Collection<String> words) {
    if (typed.length() > LONGEST_WORD) {
      return Stream.empty();
    }
    return words.stream()
        .map(word -> new Candidate(word, plain(word), edits(typed, plain(word))))
        .sorted(Comparator.comparingInt(Candidate::edits));
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean share(String one, String other) {
    return Math.min(one.length(), other.length()) >= SHORTEST_PART
        && (one.contains(other) || other.contains(one));
  }

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
