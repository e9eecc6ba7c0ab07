package dev.networkingcoach.imports.internal.file;

import dev.networkingcoach.imports.internal.text.TextDecoding;

/** Shows the beginning of a file in a message. Stateless and thread-safe. */
final class FilePreview {
  private static final int LONGEST = 30;

  private FilePreview() {}

  /** Its first line, cut to 30 characters, with what cannot be printed as a dot. */
  static String of(byte[] beginning) {
    StringBuilder shown = new StringBuilder();
    TextDecoding.decode(beginning)
        .codePoints()
        .takeWhile(point -> point != '\n' && point != '\r')
        .limit(LONGEST)
        .forEach(point -> shown.appendCodePoint(isPrintable(point) ? point : '.'));
    return shown.toString();
  }

  private static boolean isPrintable(int point) {
    return !Character.isISOControl(point) && Character.isDefined(point);
  }
}
