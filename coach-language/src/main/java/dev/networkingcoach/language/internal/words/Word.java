package dev.networkingcoach.language.internal.words;

import java.util.Locale;

/**
 * One word, or several in quotes.
 *
 * @param text the word without quotes and the punctuation after it
 * @param quoted whether it stood in quotes
 * @param after what parts it from the next word
 * @param from where it starts in the source, quotes included
 * @param to where it ends in the source, punctuation included
 */
public record Word(String text, boolean quoted, Break after, int from, int to) {

  /** What follows a word. */
  public enum Break {
    /** A space. */
    NONE,
    /** A colon: the word names what follows. */
    COLON,
    /** A comma, a bracket or a dash. */
    COMMA,
    /** The end of a sentence or line. */
    SENTENCE
  }

  /** The word as the grammar compares it: in lower case, and empty for what was quoted. */
  public String plain() {
    return quoted ? "" : text.toLowerCase(Locale.ROOT);
  }

  /** Whether a clause ends here. */
  public boolean endsClause() {
    return after == Break.COMMA || after == Break.SENTENCE;
  }

  /** The same word with another break after it. */
  public Word followedBy(Break other) {
    return new Word(text, quoted, other, from, to);
  }

  /** Whether it starts like a name: with anything but a small letter. */
  public boolean isNameLike() {
    return quoted || (!text.isEmpty() && !Character.isLowerCase(text.codePointAt(0)));
  }
}
