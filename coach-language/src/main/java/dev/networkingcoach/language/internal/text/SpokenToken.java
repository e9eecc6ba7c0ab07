package dev.networkingcoach.language.internal.text;

import dev.networkingcoach.language.internal.words.Word.Break;

/**
 * A word as it is compared, and where it stands.
 *
 * @param text the word as it was written
 * @param low the word in lower case, spelled right; empty for what was quoted
 * @param after what parts it from the next
 * @param quoted whether it stood in quotes
 * @param from where it starts in the source
 * @param to where it ends in the source
 */
public record SpokenToken(String text, String low, Break after, boolean quoted, int from, int to) {

  /** Whether it starts with a capital, or in a script without any. */
  public boolean isNameLike() {
    if (text.isEmpty()) {
      return false;
    }
    int first = text.codePointAt(0);
    return quoted || (Character.isLetter(first) && !Character.isLowerCase(first));
  }

  /** Whether something separates this from the next. */
  public boolean ends() {
    return after != Break.NONE;
  }

  /** The same with another spelling. */
  public SpokenToken spelled(String right) {
    return new SpokenToken(text, right, after, quoted, from, to);
  }

  /** The same with another break after it. */
  public SpokenToken followedBy(Break mark) {
    return new SpokenToken(text, low, mark, quoted, from, to);
  }
}
