package dev.networkingcoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** Streams that fail, or go on for long. */
final class TestStreams {
  private TestStreams() {}

  /** A stream that fails at once. */
  static InputStream failing(String message) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException(message);
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        throw new IOException(message);
      }
    };
  }

  /** A line so many times over. */
  static InputStream repeated(String line, int times) {
    byte[] bytes = (line + "\n").getBytes(UTF_8);
    return new InputStream() {
      private long next;

      @Override
      public int read() {
        return next == (long) times * bytes.length ? -1 : bytes[(int) (next++ % bytes.length)];
      }

      @Override
      public int read(byte[] to, int offset, int length) {
        if (next == (long) times * bytes.length) {
          return -1;
        }
        int start = (int) (next % bytes.length);
        int read = Math.min(length, bytes.length - start);
        System.arraycopy(bytes, start, to, offset, read);
        next += read;
        return read;
      }
    };
  }
}
