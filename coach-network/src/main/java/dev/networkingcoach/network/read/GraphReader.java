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
 * (0, 1] as a third column, METIS ({@code .graph}, {@code .metis}), and GraphML, which is seen from
 * the content; plain or compressed with gzip, which is seen likewise. Ids are whole numbers or
 * names. Lines that begin with {@code #} or {@code %} are comments. Immutable and thread-safe.
 */
public final class GraphReader {
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;
  private static final int BUFFER = 1 << 16;
  private static final int LEAD = 64;
  private static final int BEYOND_ASCII = 0x80;

  /** About the least that an edge takes in GraphML, with its share of the nodes. */
  private static final int BYTES_AN_EDGE = 40;

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
    GraphIntake intake = readAny(name, decompressed(name, stream), textBytes);
    if (intake.graph().people() == 0) {
      throw new UnreadableGraphException(
          name + " holds no tie: a line with the ids of two people for each tie was expected.");
    }
    return intake;
  }

  private GraphIntake readAny(String name, InputStream content, long textBytes) throws IOException {
    InputStream seen = new BufferedInputStream(content, BUFFER);
    if (isXml(seen)) {
      MemoryNeed.check(name, textBytes / BYTES_AN_EDGE, memory);
      return new GraphMlReader(name, strengths).read(seen, directed);
    }
    ByteLines lines = new ByteLines(name, seen);
    MemoryNeed.check(name, textBytes / lines.bytesALine(), memory);
    return isMetis(name)
        ? new MetisReader(name, lines).read()
        : new EdgeListReader(name, lines, strengths).read(directed);
  }

  /** No list of ties begins with this sign, be it after spaces or a byte order mark. */
  private static boolean isXml(InputStream seen) throws IOException {
    seen.mark(LEAD);
    int next = -1;
    try {
      for (int read = 0; read < LEAD; read++) {
        next = seen.read();
        if (next != ' ' && next != '\r' && next != '\n' && next != '\t' && next < BEYOND_ASCII) {
          break;
        }
      }
    } catch (EOFException | ZipException broken) {
      // Whoever reads the lines meets it again, and tells where.
      next = -1;
    }
    seen.reset();
    return next == '<';
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
