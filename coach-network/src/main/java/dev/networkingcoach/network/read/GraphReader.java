package dev.networkingcoach.network.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads files of ties: lists with two ids a line (SNAP text, CSV, TSV) and perhaps a strength in
 * (0, 1] as a third column, and METIS ({@code .graph}, {@code .metis}); plain or compressed with
 * gzip, which is seen from the content. Ids are whole numbers or names. Lines that begin with
 * {@code #} or {@code %} are comments. Immutable and thread-safe.
 */
public final class GraphReader {
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;
  private static final int BUFFER = 1 << 16;

  private final boolean directed;
  private final boolean strengths;
  private final long memory;

  private GraphReader(boolean directed, boolean strengths, long memory) {
    this.directed = directed;
    this.strengths = strengths;
    this.memory = memory;
  }

  /** A reader of ties that go both ways, which may take all the memory the program has. */
  public GraphReader() {
    this(false, true, Runtime.getRuntime().maxMemory());
  }

  /** The same, of ties that lead from the first person to the second. */
  public GraphReader directed() {
    return new GraphReader(true, strengths, memory);
  }

  /** The same, but of every line only two ids are read. */
  public GraphReader withoutStrengths() {
    return new GraphReader(directed, false, memory);
  }

  /** The same with so much memory, in bytes. */
  public GraphReader within(long bytes) {
    return new GraphReader(directed, strengths, bytes);
  }

  /**
   * Reads a graph. The stream is not closed.
   *
   * @param name what the file is called: for messages, and its ending tells METIS
   * @param stream its content
   * @param textBytes how long it is once it is decompressed, as {@link TextLength} tells; 0 where
   *     that is not known, and memory is not looked at before
   * @throws UnreadableGraphException if it is not such a file, is cut off, holds no tie, or does
   *     not fit into memory
   * @throws IOException if the stream cannot be read
   */
  public GraphIntake read(String name, InputStream stream, long textBytes) throws IOException {
    ByteLines lines = new ByteLines(name, decompressed(name, stream));
    MemoryNeed.check(name, textBytes / lines.bytesALine(), memory);
    GraphIntake intake =
        isMetis(name)
            ? new MetisReader(name, lines).read()
            : new EdgeListReader(name, lines, strengths).read(directed);
    if (intake.graph().people() == 0) {
      throw new UnreadableGraphException(
          name + " holds no tie: a line with the ids of two people for each tie was expected.");
    }
    return intake;
  }

  private static boolean isMetis(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return plain.endsWith(".graph") || plain.endsWith(".metis");
  }

  static InputStream decompressed(String name, InputStream stream) throws IOException {
    InputStream seen = new BufferedInputStream(stream, BUFFER);
    seen.mark(2);
    boolean gzip = seen.read() == GZIP_FIRST && seen.read() == GZIP_SECOND;
    seen.reset();
    if (!gzip) {
      return seen;
    }
    try {
      return new GZIPInputStream(seen, BUFFER);
    } catch (EOFException | ZipException broken) {
      throw new UnreadableGraphException(
          name + " is no whole gzip file.\nMaybe copy or download it once more.");
    }
  }
}
