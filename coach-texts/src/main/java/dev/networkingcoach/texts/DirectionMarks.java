package dev.networkingcoach.texts;

/**
 * Characters that change the direction of writing and show nothing themselves. In a name or note of
 * a stranger they make what follows read backwards, so no channel shows them. Letters that are
 * written from right to left need none. Thread-safe.
 */
public final class DirectionMarks {
  private DirectionMarks() {}

  /** Whether a character does nothing but change the direction. */
  public static boolean isMark(int point) {
    return (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || point == 0xFEFF;
  }

  /** The text without them. */
  public static String without(String text) {
    if (text.chars().noneMatch(DirectionMarks::isMark)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(point -> !isMark(point)).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
