package dev.networkingcoach.imports.internal.text;

/** Makes a text from a file fit for a fact. Stateless and thread-safe. */
public final class TextCleaning {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private TextCleaning() {}

  /**
   * The text on one line: control characters, line breaks among them, and runs of white space
   * become one space; none is left at either end. Whatever else stands there is data and stays.
   */
  public static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isGap(c)) {
        gap = clean.length() > 0;
      } else {
        if (gap) {
          clean.append(' ');
          gap = false;
        }
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static boolean isGap(char c) {
    return Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == BYTE_ORDER_MARK
        || c == ZERO_WIDTH_SPACE;
  }
}
