package dev.networkingcoach.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into its lines, blank ones left out, each as bytes of its own. Not thread-safe.
 */
final class LineSource {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_LINE = 1 << 30;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long number;

  LineSource(InputStream in) {
    this.in = in;
  }

  /** A line and its number in the file, from 1. */
  static final class Line {
    private final long number;
    private final byte @Nullable [] bytes;

    private Line(long number, byte @Nullable [] bytes) {
      this.number = number;
      this.bytes = bytes;
    }

    long number() {
      return number;
    }

    /** The bytes without the line break, not copied; null where the line is too long to hold. */
    byte @Nullable [] bytes() {
      return bytes;
    }

    /** How much memory it takes. */
    int size() {
      return bytes == null ? 0 : bytes.length;
    }
  }

  /** The next line that is not blank; null at the end. */
  @Nullable Line next() throws IOException {
    while (position < limit || fill()) {
      number++;
      byte[] bytes = line();
      if (bytes == null || !blank(bytes)) {
        return new Line(number, bytes);
      }
    }
    return null;
  }

  /** The bytes up to the next line break, or the end; null where there are too many. */
  private byte @Nullable [] line() throws IOException {
    int end = endOfLine();
    if (end >= 0) {
      byte[] bytes = Arrays.copyOfRange(buffer, position, end);
      position = end + 1;
      return bytes;
    }
    byte[] bytes = new byte[2 * BUFFER];
    long length = 0;
    do {
      end = endOfLine();
      int more = (end < 0 ? limit : end) - position;
      if (length + more <= LONGEST_LINE) {
        bytes = append(bytes, (int) length, more);
      }
      length += more;
      position = end < 0 ? limit : end + 1;
    } while (end < 0 && fill());
    return length > LONGEST_LINE ? null : Arrays.copyOf(bytes, (int) length);
  }

  private byte[] append(byte[] bytes, int length, int more) {
    byte[] room =
        length + more <= bytes.length
            ? bytes
            : Arrays.copyOf(bytes, Math.min(LONGEST_LINE, Math.max(2 * length, length + more)));
    System.arraycopy(buffer, position, room, length, more);
    return room;
  }

  /** Where the line ends within the buffer; -1 where it goes on. */
  private int endOfLine() {
    for (int i = position; i < limit; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer, 0, buffer.length));
    return limit > 0;
  }

  private static boolean blank(byte[] bytes) {
    int mark = BYTE_ORDER_MARK.length;
    boolean marked =
        bytes.length >= mark && Arrays.equals(bytes, 0, mark, BYTE_ORDER_MARK, 0, mark);
    for (int i = marked ? mark : 0; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
