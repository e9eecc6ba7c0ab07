package dev.networkingcoach.network.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/** Lines of bytes, in a buffer that is used again and again. Not thread-safe. */
final class ByteLines {
  private static final int BUFFER = 1 << 18;
  private static final int LONGEST_LINE = 1 << 28;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final InputStream stream;
  private byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private int next;
  private int filled;
  private boolean ended;
  private long number;

  /**
   * Lines of a stream.
   *
   * @param name what it is called in messages
   */
  ByteLines(String name, InputStream stream) {
    this.name = name;
    this.stream = stream;
  }

  /** Where the line stands, between {@link #from} and {@link #to}; until the next line. */
  byte[] buffer() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The line's number, counted from 1. */
  long number() {
    return number;
  }

  /** How many bytes lines take on average, of those in the buffer; 1 where there are none. */
  int bytesALine() throws IOException {
    while (filled < buffer.length && !ended) {
      fill();
    }
    int lines = 0;
    for (int i = 0; i < filled; i++) {
      lines += buffer[i] == '\n' ? 1 : 0;
    }
    return Math.max(1, filled / Math.max(1, lines));
  }

  /** Goes to the next line; false where there is none. */
  boolean next() throws IOException {
    int at = next;
    while (true) {
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      if (at < filled) {
        line(at);
        next = at + 1;
        return true;
      }
      if (ended) {
        boolean rest = next < filled;
        line(filled);
        next = filled;
        return rest;
      }
      int scanned = at - next;
      fill();
      at = next + scanned;
    }
  }

  private void line(int end) {
    number++;
    from = next;
    to = end;
    if (number == 1 && Arrays.equals(buffer, 0, Math.min(3, end), BYTE_ORDER_MARK, 0, 3)) {
      from = BYTE_ORDER_MARK.length;
    }
    while (to > from && isBlank(buffer[to - 1])) {
      to--;
    }
    while (from < to && isBlank(buffer[from])) {
      from++;
    }
  }

  private static boolean isBlank(byte one) {
    return one == ' ' || one == '\t' || one == '\r';
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, next, buffer, 0, filled - next);
    filled -= next;
    next = 0;
    if (filled == buffer.length) {
      if (filled >= LONGEST_LINE) {
        throw new UnreadableGraphException(
            name,
            number + 1,
            "is longer than " + LONGEST_LINE + " bytes: this is no list of ties.");
      }
      buffer = Arrays.copyOf(buffer, 2 * filled);
    }
    int read = read();
    if (read < 0) {
      ended = true;
    } else {
      filled += read;
    }
  }

  private int read() throws IOException {
    try {
      return stream.read(buffer, filled, buffer.length - filled);
    } catch (EOFException cut) {
      throw damaged("is cut off");
    } catch (ZipException broken) {
      throw damaged("is damaged (" + broken.getMessage() + ")");
    }
  }

  private UnreadableGraphException damaged(String how) {
    return new UnreadableGraphException(
        name
            + ": the compressed file "
            + how
            + " after line "
            + number
            + ".\nMaybe copy or download it once more.");
  }
}
