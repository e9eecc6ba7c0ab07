package dev.networkingcoach.network.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long a file is once it is decompressed, without doing so. */
public final class TextLength {
  private static final int TRAILER = 8;
  private static final long WRAP = 1L << 32;

  /** How much longer text at least is than what gzip makes of it. */
  private static final int LEAST_RATIO = 2;

  private TextLength() {}

  /**
   * About how many bytes of text a file holds. gzip notes the length at its end, but only 32 bits
   * of it: at least twice the compressed length is taken.
   *
   * @return 0 for what has no length, such as a pipe
   * @throws IOException if the file cannot be read
   */
  public static long of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return 0;
    }
    long size = Files.size(file);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer ends = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
      if (size < 2L * TRAILER || channel.read(ends) < 2 || (ends.getShort(0) & 0xffff) != 0x8b1f) {
        return size;
      }
      channel.position(size - TRAILER);
      ends.clear();
      while (ends.hasRemaining() && channel.read(ends) >= 0) {}
      long noted = ends.getInt(Integer.BYTES) & 0xffffffffL;
      while (noted < LEAST_RATIO * size && size > WRAP / 16) {
        noted += WRAP;
      }
      return noted;
    }
  }
}
