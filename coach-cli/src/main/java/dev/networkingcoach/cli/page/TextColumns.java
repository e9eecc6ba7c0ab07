package dev.networkingcoach.cli.page;

import java.util.ArrayList;
import java.util.List;

/** How wide text stands on a terminal, and how it is broken into lines. */
final class TextColumns {
  private static final int NARROWEST = 8;

  private TextColumns() {}

  /** The columns the text takes: two for wide East Asian characters, none for combining marks. */
  static int of(String text) {
    return text.codePoints().map(TextColumns::of).sum();
  }

  private static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F300 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }

  /**
   * The text as lines no wider than asked, broken at spaces, and within a word only where the word
   * alone is too wide.
   *
   * @param text one line of text
   * @param width columns; taken as {@value #NARROWEST} where less
   */
  static List<String> wrap(String text, int width) {
    int most = Math.max(NARROWEST, width);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int end = lineEnd(text, start, most);
    while (end < text.length()) {
      lines.add(text.substring(start, end));
      start = text.charAt(end) == ' ' ? end + 1 : end;
      end = lineEnd(text, start, most);
    }
    lines.add(text.substring(start));
    return lines;
  }

  /** Where the line that begins at start ends: at a space if it can be, else where it is full. */
  private static int lineEnd(String text, int start, int most) {
    int used = 0;
    int space = -1;
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      used += of(point);
      if (point == ' ') {
        space = at;
      }
      if (used > most) {
        return space > start ? space : at;
      }
      at += Character.charCount(point);
    }
    return at;
  }
}
