package dev.networkingcoach.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant. */
final class Nearest {
  private static final int MOST = 5;

  private Nearest() {}

  /** Those of the words that are near to what was written, nearest first, five at most. */
  static List<String> of(String written, Collection<String> words) {
    String given = written.toLowerCase(Locale.ROOT);
    int farthest = Math.max(2, given.length() / 3);
    return words.stream()
        .filter(word -> near(given, word.toLowerCase(Locale.ROOT), farthest))
        .sorted(Comparator.comparingInt(word -> distance(given, word.toLowerCase(Locale.ROOT))))
        .limit(MOST)
        .toList();
  }

  private static boolean near(String given, String word, int farthest) {
    return (given.length() > 2 && (word.contains(given) || given.contains(word)))
        || distance(given, word) <= farthest;
  }

  /** The number of letters to insert, delete or replace (Levenshtein). */
  private static int distance(String from, String to) {
    int[] costs = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      costs[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = costs[0];
      costs[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = costs[j];
        costs[j] = Math.min(replaced, Math.min(costs[j], costs[j - 1]) + 1);
      }
    }
    return costs[to.length()];
  }
}
