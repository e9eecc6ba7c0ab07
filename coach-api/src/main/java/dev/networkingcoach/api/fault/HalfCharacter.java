package dev.networkingcoach.api.fault;

/**
 * Finds halves of surrogate pairs that stand alone: Java and JSON can write them down, but they are
 * no characters, and UTF-8 cannot hold them. Stateless.
 */
public final class HalfCharacter {
  private HalfCharacter() {}

  /**
   * Where the first one stands.
   *
   * @param from the index to begin at, 0 or more
   * @return its index; -1 where there is none
   */
  public static int in(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean paired = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!paired) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
