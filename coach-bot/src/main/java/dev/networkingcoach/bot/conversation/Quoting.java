package dev.networkingcoach.bot.conversation;

import java.util.List;
import java.util.stream.Collectors;

/** Words that a shell has parted, as one text. */
final class Quoting {
  private Quoting() {}

  /** The words, those with a space in them in quotes. */
  static String join(List<String> words) {
    return words.size() == 1
        ? words.get(0)
        : words.stream().map(Quoting::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return word.chars().anyMatch(Character::isWhitespace)
        ? '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
        : word;
  }
}
