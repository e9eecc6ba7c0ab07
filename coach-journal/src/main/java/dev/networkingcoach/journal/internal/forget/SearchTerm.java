package dev.networkingcoach.journal.internal.forget;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A name, an address or an id to look for in texts. Immutable and thread-safe.
 *
 * @param text the term as {@link PlainText} has it
 * @param exact whether its case matters
 * @param hyphenated whether a hyphen beside it makes it part of something longer
 */
record SearchTerm(PlainText text, boolean exact, boolean hyphenated) {
  // Scripts that do not set words apart by spaces.
  private static final Set<UnicodeScript> RUN_ON =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  SearchTerm(String text, boolean exact, boolean hyphenated) {
    this(new PlainText(text.trim()), exact, hyphenated);
  }

  int length() {
    return text.plain().length();
  }

  /** Where it stands in a text from this place on; -1 where it does not. */
  int find(PlainText in, int from) {
    if (length() == 0) {
      return -1;
    }
    for (int at = in.folded().indexOf(text.folded(), from);
        at >= 0;
        at = in.folded().indexOf(text.folded(), at + 1)) {
      if (isAlone(in.folded(), at) && (!exact || in.plain().startsWith(text.plain(), at))) {
        return at;
      }
    }
    return -1;
  }

  private boolean isAlone(String in, int at) {
    int end = at + length();
    boolean begins = at == 0 || !joins(in.codePointBefore(at), in.codePointAt(at));
    return begins && (end == in.length() || !joins(in.codePointAt(end), in.codePointBefore(end)));
  }

  /** Whether two characters side by side belong to one word. */
  private boolean joins(int outer, int inner) {
    IntPredicate isWord =
        point -> Character.isLetterOrDigit(point) || (hyphenated && (point == '-' || point == '_'));
    return isWord.test(inner) && isWord.test(outer) && !RUN_ON.contains(UnicodeScript.of(inner));
  }
}
