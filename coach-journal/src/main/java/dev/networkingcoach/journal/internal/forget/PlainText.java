package dev.networkingcoach.journal.internal.forget;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without accents and with single spaces, each character of which knows its place in the
 * decomposed text: so that what is found here can be replaced there. Immutable and thread-safe.
 */
final class PlainText {
  private final String decomposed;
  private final String plain;
  private final String folded;
  private final int[] places;

  PlainText(String text) {
    decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    int[] at = new int[decomposed.length() + 1];
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean repeats = isSpace && kept.length() > 0 && kept.charAt(kept.length() - 1) == ' ';
      if (!isMark(c) && !repeats) {
        at[kept.length()] = i;
        kept.append(isSpace ? ' ' : c);
      }
    }
    at[kept.length()] = decomposed.length();
    plain = kept.toString();
    places = Arrays.copyOf(at, kept.length() + 1);
    StringBuilder lower = new StringBuilder(plain);
    for (int i = 0; i < lower.length(); i++) {
      // One by one, since lower-casing a whole text may change its length.
      lower.setCharAt(i, Character.toLowerCase(plain.charAt(i)));
    }
    folded = lower.toString();
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** The text as it was, but decomposed. */
  String decomposed() {
    return decomposed;
  }

  /** Without accents, in the case it was written. */
  String plain() {
    return plain;
  }

  /** Without accents, in lower case. */
  String folded() {
    return folded;
  }

  /** Where a character of the plain text stands in the decomposed one. */
  int place(int index) {
    return places[index];
  }
}
