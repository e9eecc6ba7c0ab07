package dev.networkingcoach.cli.degrees;

import dev.networkingcoach.network.study.StudyWatch;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how much of it was read. Not thread-safe. */
public final class WatchedStream extends FilterInputStream {
  private final long length;
  private final StudyWatch watch;
  private long read;

  /**
   * A stream.
   *
   * @param length how many bytes it has
   * @param watch is told
   */
  public WatchedStream(InputStream stream, long length, StudyWatch watch) {
    super(stream);
    this.length = length;
    this.watch = watch;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int count = super.read(into, from, most);
    read += Math.max(0, count);
    watch.done("reading", read, length);
    return count;
  }
}
