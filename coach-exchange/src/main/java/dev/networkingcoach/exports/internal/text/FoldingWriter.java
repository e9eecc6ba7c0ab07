package dev.networkingcoach.exports.internal.text;

import java.io.IOException;
import java.io.Writer;

/**
 * Folds lines that have more than 75 octets in UTF-8, as RFC 5545 and RFC 6350 ask (section 3.1 and
 * 3.2): a line goes on in the next, which begins with a space. No character is split. Lines end in
 * CR LF. Not thread-safe.
 */
public final class FoldingWriter extends Writer {
  private static final int LONGEST_LINE = 75;
  private static final String FOLD = "\r\n ";

  private final Writer out;
  private int octets;
  private char high;

  /** A writer to this one. */
  public FoldingWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      if (Character.isHighSurrogate(text[i])) {
        writeHigh();
        high = text[i];
      } else if (high != 0 && Character.isLowSurrogate(text[i])) {
        write(new String(new char[] {high, text[i]}), 4);
        high = 0;
      } else {
        writeHigh();
        write(String.valueOf(text[i]), octets(text[i]));
      }
    }
  }

  /** Half a character can come alone only where a text was cut wrongly before. */
  private void writeHigh() throws IOException {
    if (high != 0) {
      write(String.valueOf(high), octets(high));
      high = 0;
    }
  }

  private void write(String character, int width) throws IOException {
    if (character.equals("\r")) {
      out.write(character);
    } else if (character.equals("\n")) {
      out.write(character);
      octets = 0;
    } else {
      if (octets + width > LONGEST_LINE) {
        out.write(FOLD);
        octets = 1;
      }
      out.write(character);
      octets += width;
    }
  }

  private static int octets(char c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }

  @Override
  public void flush() throws IOException {
    writeHigh();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
