package dev.networkingcoach.rules.internal.text;

import org.jspecify.annotations.Nullable;

/** Texts of people as they stand in a sentence of ours. */
final class QuotedText {
  private QuotedText() {}

  /** The text on one line, or null where it is blank. */
  static @Nullable String textOrNull(@Nullable String text) {
    return text == null || isBlank(text) ? null : line(text);
  }

  /** The text on one line without the full stop at its end, or null where it is blank. */
  static @Nullable String clauseOrNull(@Nullable String text) {
    String line = textOrNull(text);
    return line != null && line.endsWith(".") && !line.endsWith("..")
        ? textOrNull(line.substring(0, line.length() - 1))
        : line;
  }

  /** The text on one line. */
  static String line(String text) {
    String line = text.strip();
    return line.indexOf('\n') < 0 && line.indexOf('\r') < 0 && line.indexOf('\t') < 0
        ? line
        : line.replaceAll("\\s+", " ");
  }

  /** Whether it is white space: one at which no line is broken is, here. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
