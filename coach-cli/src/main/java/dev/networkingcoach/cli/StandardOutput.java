package dev.networkingcoach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output that tells when it takes no more, which a {@link PrintStream} keeps to itself.
 */
final class StandardOutput extends OutputStream {
  private final OutputStream stream;

  private StandardOutput(OutputStream stream) {
    this.stream = stream;
  }

  /**
   * Prints in UTF-8, whatever the locale, through a buffer; throws {@link OutputClosedException}
   * when the stream takes no more.
   */
  static PrintStream over(OutputStream stream) {
    return new PrintStream(new StandardOutput(stream), false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int from, int length) {
    try {
      stream.write(octets, from, length);
    } catch (IOException closed) {
      throw new OutputClosedException(closed);
    }
  }

  @Override
  public void flush() {
    try {
      stream.flush();
    } catch (IOException closed) {
      throw new OutputClosedException(closed);
    }
  }
}
