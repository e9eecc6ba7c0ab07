package dev.networkingcoach.bot.conversation;

import java.util.List;
import java.util.stream.Collectors;

/** Words that a shell has split, as one text. */
final class ShellWords {
  private ShellWords() {}

  /** The words, those with a space in them in quotes. */
  static String join(List<String> words) {
    return words.size() == 1
        ? words.get(0)
        : words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
  }

  /** A last comma parts clauses, as in a message; all else within a word stays within it. */
  private static String quoted(String word) {
    if (word.chars().noneMatch(Character::isWhitespace)) {
      return word;
    }
    boolean comma = word.endsWith(",");
    String bare = comma ? word.substring(0, word.length() - 1) : word;
    return '"' + bare.replace("\\", "\\\\").replace("\"", "\\\"") + '"' + (comma ? "," : "");
  }
}
