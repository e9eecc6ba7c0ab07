package dev.networkingcoach.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, so that what is no text is told by whoever reads it. */
public final class NetworkLines {
  private final InputStream in;
  private long number;

  /** The lines of a stream; buffered it had better be. */
  public NetworkLines(InputStream in) {
    this.in = in;
  }

  /** The next line without its break; null after the last. */
  public byte @Nullable [] next() throws IOException {
    int octet = in.read();
    if (octet < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (octet >= 0 && octet != '\n') {
      line.write(octet);
      octet = in.read();
    }
    number++;
    return line.toByteArray();
  }

  /** The number of the line last given, from 1. */
  public long number() {
    return number;
  }

  /** Whether a line holds nothing but white space. */
  public static boolean isBlank(byte[] line) {
    for (byte octet : line) {
      if (octet != ' ' && octet != '\t' && octet != '\r') {
        return false;
      }
    }
    return true;
  }
}
