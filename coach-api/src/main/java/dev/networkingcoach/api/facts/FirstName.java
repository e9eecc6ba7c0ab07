package dev.networkingcoach.api.facts;

import java.util.Locale;
import java.util.Set;

/** What somebody is called among people who know each other. Thread-safe. */
public final class FirstName {
  private static final Set<String> TITLES =
      Set.of("dr", "prof", "mr", "mrs", "ms", "miss", "sir", "herr", "frau", "ing", "dipl", "mag");
  private static final int LONGEST_TITLE = 5;

  private FirstName() {}

  /**
   * The first word of a name that is no title and no family name before a comma.
   *
   * @param name a name, such as {@code Dr. Dana Ortiz} or {@code Ortiz, Dana}
   * @return the whole name where it has no such word
   */
  public static String of(String name) {
    int from = 0;
    while (from < name.length()) {
      int end = endOfWord(name, from);
      String word = name.substring(from, end);
      if (!word.endsWith(",") && !isTitle(word)) {
        return word;
      }
      from = end + 1;
    }
    return name;
  }

  private static int endOfWord(String name, int from) {
    int end = from;
    while (end < name.length() && !isSpace(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  private static boolean isTitle(String word) {
    return word.isEmpty()
        || (word.length() <= LONGEST_TITLE
            && TITLES.contains(word.replace(".", "").toLowerCase(Locale.ROOT)));
  }
}
