package dev.networkingcoach.imports.internal.mail;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a file of mail, as bytes, in constant memory: of a line of any length only the
 * beginning is kept. Not thread-safe.
 */
final class MailLines {
  /** More than any header that tells something: some thousand recipients. */
  static final int LONGEST = 64 * 1024;

  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private byte[] line = new byte[BUFFER];
  private byte[] ahead = new byte[BUFFER];
  private int position;
  private int end;
  private int length;
  private int aheadLength = -1;
  private boolean cut;
  private boolean aheadCut;

  MailLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false where there is none. */
  boolean next() throws IOException {
    if (aheadLength >= 0) {
      byte[] last = line;
      line = ahead;
      ahead = last;
      length = aheadLength;
      cut = aheadCut;
      aheadLength = -1;
      return true;
    }
    return fill();
  }

  /** The same lines, the one this is at among those to come; nothing may be looked at ahead yet. */
  MailLines again() {
    byte[] last = ahead;
    ahead = line;
    line = last;
    aheadLength = length;
    aheadCut = cut;
    return this;
  }

  /** Whether the line after this one begins as a field of a header does. */
  boolean isFieldNext() throws IOException {
    if (aheadLength < 0) {
      byte[] now = line;
      int nowLength = length;
      boolean nowCut = cut;
      line = ahead;
      boolean more = fill();
      ahead = line;
      aheadLength = more ? length : -1;
      aheadCut = cut;
      line = now;
      length = nowLength;
      cut = nowCut;
    }
    return aheadLength > 0 && MailHeaders.nameEnd(ahead, aheadLength) > 0;
  }

  private boolean fill() throws IOException {
    length = 0;
    cut = false;
    boolean any = false;
    while (position < end || refill()) {
      any = true;
      int from = position;
      while (position < end && buffer[position] != '\n') {
        position++;
      }
      keep(from, position - from);
      if (position < end) {
        position++;
        break;
      }
    }
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    return any;
  }

  private boolean refill() throws IOException {
    position = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private void keep(int from, int count) {
    int kept = Math.min(count, LONGEST - length);
    System.arraycopy(buffer, from, line, length, kept);
    length += kept;
    cut |= kept < count;
  }

  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  /** Whether more stood in the line than is kept. */
  boolean isCut() {
    return cut;
  }

  boolean startsWith(String ascii) {
    if (length < ascii.length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (line[i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
