package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.clause.Names;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.Set;

/** What commands with few words have in common. */
final class Said {
  private static final Set<String> NOT =
      Set.of("not", "no", "off", "remove", "undo", "drop", "delete", "stop", "never");

  private Said() {}

  /** The words after one of these, wherever it stands first; empty where none does. */
  static WordList after(WordList words, String... leads) {
    int at = words.find(0, List.of(leads));
    return words.from(at + 1);
  }

  /** The words up to one of these. */
  static WordList before(WordList words, String... leads) {
    return words.slice(0, words.find(0, List.of(leads)));
  }

  /** Whether "not" or "--not" is said at the start or the end. */
  static boolean isNot(WordList words) {
    return NOT.contains(words.plain(0)) || NOT.contains(words.plain(words.size() - 1));
  }

  /** The words without "not" at either end. */
  static WordList withoutNot(WordList words) {
    int from = NOT.contains(words.plain(0)) ? 1 : 0;
    int to = words.size() > from && NOT.contains(words.plain(words.size() - 1)) ? 1 : 0;
    return words.slice(from, words.size() - to);
  }

  /** All of the words as a name. */
  static Who who(WordList words) {
    return Names.who(words);
  }

  /** The name the words start with, and what follows it. */
  static Named named(Heard heard) {
    WordList words = heard.words();
    if (words.isEmpty()) {
      throw new MissingException("The name is missing.");
    }
    int end = heard.names().end(words, 0, true);
    return new Named(Names.who(words.slice(0, end)), words.from(end));
  }

  /**
   * All of the words.
   *
   * @throws MissingException if there are none
   */
  static String text(WordList words, String missing) {
    String text = words.text().strip();
    if (text.isBlank()) {
      throw new MissingException(missing + " is missing.");
    }
    return text;
  }

  /** A name and what follows it. */
  record Named(Who who, WordList rest) {}
}
