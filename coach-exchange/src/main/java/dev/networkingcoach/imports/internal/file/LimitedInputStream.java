package dev.networkingcoach.imports.internal.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends with a {@link TooLargeException} once more bytes were read than allowed. Not thread-safe.
 */
class LimitedInputStream extends FilterInputStream {
  private final long limit;
  private long left;

  /** Thrown when there is more than allowed. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String size) {
      super(size);
    }
  }

  LimitedInputStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    count(Math.max(0, count));
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    count(skipped);
    return skipped;
  }

  /** How many bytes were read. */
  long counted() {
    return limit - left;
  }

  /** How many more may be read. */
  long left() {
    return left;
  }

  /** So many more bytes were read. */
  void count(long bytes) throws TooLargeException {
    left -= bytes;
    if (left < 0) {
      throw new TooLargeException("more than " + limit + " bytes");
    }
  }
}
