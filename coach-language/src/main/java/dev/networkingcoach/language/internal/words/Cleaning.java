package dev.networkingcoach.language.internal.words;

/** Takes out of a text what people did not write: markup, control and invisible characters. */
public final class Cleaning {

  private Cleaning() {}

  /** The text with plain quotes and spaces, without markup, on as many lines as it has. */
  public static String clean(String text) {
    return withoutEmphasis(Markup.strip(characters(text).strip())).strip();
  }

  /** Whether there is anything to read: a letter or a digit of any script. */
  public static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String characters(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(clean, point));
    return clean.toString();
  }

  private static void append(StringBuilder clean, int point) {
    switch (point) {
      case '\n', 0x2028, 0x2029 -> clean.append('\n');
      case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4 -> clean.append('\'');
      case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x300C, 0x300D, 0xFF02 -> clean.append('"');
      case 0xFF0C, 0x3001, 0x60C -> clean.append(", ");
      case 0x3002, 0xFF61 -> clean.append(". ");
      case 0xFF1A -> clean.append(": ");
      case 0x2026 -> clean.append("...");
      case 0x200C, 0x200D -> clean.appendCodePoint(point);
      default -> {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
          clean.append(' ');
        } else if (Character.isISOControl(point)) {
          clean.append(' ');
        } else if (Character.getType(point) != Character.FORMAT
            && Character.getType(point) != Character.SURROGATE) {
          clean.appendCodePoint(point);
        }
      }
    }
  }

  /** Stars and the like count as markup where a word starts or ends. */
  private static String withoutEmphasis(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean mark = letter == '*' || letter == '~' || letter == '`' || letter == '_';
      if (!mark || (isPart(text, i - 1) && isPart(text, i + 1))) {
        clean.append(letter);
      }
    }
    return clean.toString();
  }

  private static boolean isPart(String text, int index) {
    return index >= 0
        && index < text.length()
        && (Character.isLetterOrDigit(text.charAt(index)) || text.charAt(index) == '_');
  }
}
