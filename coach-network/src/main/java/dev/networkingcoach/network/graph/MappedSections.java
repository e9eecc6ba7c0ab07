package dev.networkingcoach.network.graph;

import dev.networkingcoach.api.fault.CoachException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The sections of a {@link GraphFile}, mapped one after the other. */
final class MappedSections {
  private static final int SUM = Long.BYTES;

  private final Path file;
  private final FileChannel channel;
  private final CRC32C sum = new CRC32C();
  private final int flags;
  private final int people;
  private final int entries;
  private long position;

  /**
   * Sections of a file.
   *
   * @param header the header, at the flags
   */
  MappedSections(Path file, FileChannel channel, ByteBuffer header) {
    this.file = file;
    this.channel = channel;
    flags = header.getInt();
    people = header.getInt();
    entries = header.getInt();
    position = header.limit();
    sum.update(header.duplicate().rewind());
  }

  SocialGraph graph() throws IOException {
    long left = channel.size() - position;
    long least = 4L * people + 4 + 4L * people + 4L * entries + SUM;
    if (people < 0 || entries < 0 || left < least) {
      throw new CoachException(file + " is cut off or damaged.");
    }
    IntBuffer starts = section(4L * people + 4).asIntBuffer();
    IntBuffer ids = section(4L * people).asIntBuffer();
    IntBuffer targets = section(4L * entries).asIntBuffer();
    boolean strengthTold = (flags & GraphFile.STRENGTHS) != 0;
    ByteBuffer strengths = strengthTold ? section(entries) : null;
    ByteBuffer names = section(channel.size() - position - SUM);
    long noted = channel.map(FileChannel.MapMode.READ_ONLY, position, SUM).getLong();
    if (noted != sum.getValue()) {
      throw new CoachException(file + " is damaged: its checksum is another.");
    }
    TieRows rows = new MappedRows(starts, targets, strengths);
    return new SocialGraph(labels(ids, names), rows, rows);
  }

  private ByteBuffer section(long length) throws IOException {
    if (length < 0 || length > Integer.MAX_VALUE || position + length + SUM > channel.size()) {
      throw new CoachException(file + " is cut off or damaged.");
    }
    ByteBuffer section = channel.map(FileChannel.MapMode.READ_ONLY, position, length);
    position += length;
    sum.update(section.duplicate());
    return section;
  }

  private PersonLabels labels(IntBuffer ids, ByteBuffer names) {
    if ((flags & GraphFile.NAMES) == 0) {
      int[] numbers = new int[people];
      ids.get(numbers);
      return new NumberLabels(numbers);
    }
    String[] words = new String[people];
    for (int person = 0; person < people; person++) {
      byte[] word = new byte[ids.get(person)];
      names.get(word);
      words[person] = new String(word, StandardCharsets.UTF_8);
    }
    return new TextLabels(words);
  }

  /** Rows outside the heap. */
  private record MappedRows(IntBuffer starts, IntBuffer targets, @Nullable ByteBuffer strengths)
      implements TieRows {
    @Override
    public int people() {
      return starts.limit() - 1;
    }

    @Override
    public int entries() {
      return targets.limit();
    }

    @Override
    public int degree(int person) {
      return starts.get(person + 1) - starts.get(person);
    }

    @Override
    public RowCursor cursor() {
      return new MappedCursor(this);
    }
  }

  /** Copies the row it is on: what walks over rows knows arrays alone. */
  private static final class MappedCursor extends RowCursor {
    private final MappedRows rows;
    private int[] row = new int[64];
    private int start;

    MappedCursor(MappedRows rows) {
      this.rows = rows;
    }

    @Override
    public void move(int person) {
      start = rows.starts.get(person);
      int length = rows.starts.get(person + 1) - start;
      if (row.length < length) {
        row = new int[Math.max(length, 2 * row.length)];
      }
      rows.targets.get(start, row, 0, length);
      row(0, length);
    }

    @Override
    public int[] targets() {
      return row;
    }

    @Override
    public double strength(int place) {
      ByteBuffer strengths = rows.strengths;
      return strengths == null
          ? SocialGraph.COMMON_STRENGTH
          : StrengthScale.toStrength(strengths.get(start + place));
    }
  }
}
