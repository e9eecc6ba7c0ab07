package dev.networkingcoach.teams.internal.card;

/**
 * Whether words have room on a button in a chat of 240 pixels. Clients show them on one line, and
 * cut off what has none. Widths are those of the letters of common fonts at 14 pixels, rounded up.
 */
final class LabelWidth {
  /** The chat, without the edges of the card and the button, and some to spare for wide fonts. */
  private static final int ROOM = 168;

  private static final int ELLIPSIS = 14;
  private static final String NARROW = " ijlftrI.,;:'|!()[]-";
  private static final String WIDE = "mwMW@%";
  private static final int FIRST_WIDE_SCRIPT = 0x2E80;

  private LabelWidth() {}

  static boolean fits(String label) {
    return label.codePoints().map(LabelWidth::width).sum() <= ROOM;
  }

  /** The label, or as many of its words as fit; of a first word that is too long, its beginning. */
  static String fitting(String label) {
    if (fits(label)) {
      return label;
    }
    int end = 0;
    int used = ELLIPSIS;
    while (used + width(label.codePointAt(end)) <= ROOM) {
      used += width(label.codePointAt(end));
      end += Character.charCount(label.codePointAt(end));
    }
    int space = label.lastIndexOf(' ', end);
    return label.substring(0, space > 0 ? space : end) + "…";
  }

  private static int width(int letter) {
    if (letter >= FIRST_WIDE_SCRIPT) {
      return 15;
    }
    if (NARROW.indexOf(letter) >= 0) {
      return 5;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 13;
    }
    return Character.isLowerCase(letter) ? 8 : 10;
  }
}
