package dev.networkingcoach.network.graph;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.file.AtomicFile;
import java.io.DataOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A graph in a file that is not read but mapped: it takes no heap but for names, is there at once,
 * and several programs share one copy in memory. Numbers stand in it with the highest byte first:
 *
 * <pre>
 * 8 bytes   COACHTIE
 * 4         version, 1
 * 4         whether strengths are told (1) and ids are names (2)
 * 4         people, then 4: entries of all rows
 * 4 each    for each person the place of their first entry; then the number of entries
 * 4 each    ids that are numbers, or the length of each id that is a name, in UTF-8
 * 4 each    the entries: to whom
 * 1 each    the strengths of the entries, where told
 *           the names, one after the other
 * 8         a checksum (CRC-32C) of all before it
 * </pre>
 *
 * Only graphs whose ties go both ways can be kept. Stateless and thread-safe.
 */
public final class GraphFile {
  private static final byte[] MARK = "COACHTIE".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  static final int STRENGTHS = 1;
  static final int NAMES = 2;
  private static final int HEADER = MARK.length + 4 * Integer.BYTES;
  private static final int BLOCK = 1 << 24;

  /** What can be mapped in one piece. */
  private static final int MOST_ENTRIES = (1 << 29) - 1;

  private GraphFile() {}

  /**
   * Writes a graph; a file that is there is replaced as a whole.
   *
   * @throws IllegalArgumentException if ties have a direction, or strengths are not bytes
   * @throws IOException if it cannot be written
   */
  public static void write(SocialGraph graph, Path file) throws IOException {
    if (graph.isDirected() || !(graph.out() instanceof HeapRows rows)) {
      throw new IllegalArgumentException(
          "a graph as it was read, without direction, was expected.");
    }
    if (rows.entries() > MOST_ENTRIES) {
      throw new IllegalArgumentException(
          "entries (" + rows.entries() + ") must be " + MOST_ENTRIES + " at most.");
    }
    new AtomicFile(file).replace(stream -> write(graph.labels(), rows, stream));
  }

  private static void write(PersonLabels labels, HeapRows rows, OutputStream stream)
      throws IOException {
    CRC32C sum = new CRC32C();
    DataOutputStream out = new DataOutputStream(new CheckedOutputStream(stream, sum));
    boolean names = labels instanceof TextLabels;
    out.write(MARK);
    out.writeInt(VERSION);
    out.writeInt((rows.strengths == null ? 0 : STRENGTHS) | (names ? NAMES : 0));
    out.writeInt(rows.people());
    out.writeInt(rows.entries());
    ints(out, rows.starts, rows.people() + 1);
    byte[][] ids = new byte[names ? rows.people() : 0][];
    int[] labelled = new int[rows.people()];
    for (int person = 0; person < labelled.length; person++) {
      if (names) {
        ids[person] = labels.id(person).getBytes(StandardCharsets.UTF_8);
        labelled[person] = ids[person].length;
      } else {
        labelled[person] = Integer.parseInt(labels.id(person));
      }
    }
    ints(out, labelled, labelled.length);
    ints(out, rows.targets, rows.entries());
    if (rows.strengths != null) {
      out.write(rows.strengths, 0, rows.entries());
    }
    for (byte[] id : ids) {
      out.write(id);
    }
    out.writeLong(sum.getValue());
  }

  private static void ints(OutputStream out, int[] numbers, int count) throws IOException {
    ByteBuffer block = ByteBuffer.allocate((int) Math.min(BLOCK, 4L * count + 4));
    for (int from = 0; from < count; ) {
      block.clear();
      int end = Math.min(count, from + block.capacity() / Integer.BYTES);
      block.asIntBuffer().put(numbers, from, end - from);
      out.write(block.array(), 0, (end - from) * Integer.BYTES);
      from = end;
    }
  }

  /**
   * The graph in a file, which must stay as it is while the graph is in use.
   *
   * @throws CoachException if it is no such file, is damaged, or of another version
   * @throws IOException if it cannot be read
   */
  public static SocialGraph open(Path file) throws IOException {
    try (FileInputStream stream = new FileInputStream(file.toFile());
        FileChannel channel = stream.getChannel()) {
      ByteBuffer header = ByteBuffer.wrap(stream.readNBytes(HEADER));
      boolean marked =
          header.limit() == HEADER && Arrays.mismatch(header.array(), MARK) == MARK.length;
      int version = marked ? header.getInt(MARK.length) : 0;
      if (version != VERSION) {
        throw new CoachException(
            file + " is no graph of this program, or of another version (" + version + ").");
      }
      return new MappedSections(file, channel, header.position(MARK.length + Integer.BYTES))
          .graph();
    }
  }
}
