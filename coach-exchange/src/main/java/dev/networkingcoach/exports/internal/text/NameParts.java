package dev.networkingcoach.exports.internal.text;

import dev.networkingcoach.imports.internal.text.TextCleaning;

/**
 * A name in the two parts that address books ask for. Nobody can know where one ends and the other
 * begins, so the last word is the last name; with a space between them the two are the name again.
 * Immutable and thread-safe.
 *
 * @param first all words but the last; the only word where there is one only
 * @param last the last word; empty where there is one only
 */
public record NameParts(String first, String last) {

  /** The parts of a name as it is written. */
  public static NameParts of(String name) {
    String line = TextCleaning.line(name);
    int gap = line.lastIndexOf(' ');
    return gap < 0
        ? new NameParts(line, "")
        : new NameParts(line.substring(0, gap), line.substring(gap + 1));
  }
}
