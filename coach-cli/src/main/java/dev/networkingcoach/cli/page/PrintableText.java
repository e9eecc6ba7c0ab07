package dev.networkingcoach.cli.page;

import dev.networkingcoach.texts.DirectionMarks;

/**
 * Text made safe to show. Names and notes come from strangers; a terminal obeys the control
 * characters in them, and characters that change the direction of writing make a text look like
 * another.
 */
public final class PrintableText {

  private PrintableText() {}

  /** The text on one line; control characters become visible escapes, line breaks become spaces. */
  public static String line(String text) {
    return made(text, ' ');
  }

  /** The text with its line breaks; every other control character becomes a visible escape. */
  public static String lines(String text) {
    return made(text.replace("\r\n", "\n").replace('\r', '\n'), '\n');
  }

  private static String made(String text, char lineBreak) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\n') {
                shown.append(lineBreak);
              } else if (point == '\t') {
                shown.append(' ');
              } else if (isUnsafe(point)) {
                shown.append(String.format("\\u%04x", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }

  private static boolean isUnsafe(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> DirectionMarks.isMark(point);
      default -> false;
    };
  }
}
