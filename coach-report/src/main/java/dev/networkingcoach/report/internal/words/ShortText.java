package dev.networkingcoach.report.internal.words;

import java.text.BreakIterator;
import java.util.Locale;

/** Text of bounded length: what was typed by people can be of any. */
public final class ShortText {
  private static final int NAME = 80;
  private static final int SENTENCE = 600;

  private ShortText() {}

  /** A name, or a title, of at most 80 characters as people count them. */
  public static String name(String text) {
    return to(NAME, text);
  }

  /** A sentence of at most 600 characters as people count them. */
  public static String sentence(String text) {
    return to(SENTENCE, text);
  }

  private static String to(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    // An emoji of several code points must not be cut into others.
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int whole = characters.next(most);
    if (whole == BreakIterator.DONE || whole == text.length()) {
      return text;
    }
    return text.substring(0, characters.previous()).stripTrailing() + "…";
  }
}
