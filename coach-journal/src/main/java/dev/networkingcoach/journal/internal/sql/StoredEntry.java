package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the tables, with the checksum it was written with. Not thread-safe.
 *
 * <p>The checksum is a CRC-32C of all that the entry says and where it stands: whatever byte of it
 * is another than was written is found. It guards against failing disks, and not against whoever
 * may write to the database.
 */
final class StoredEntry {
  /** The columns {@link #of} reads, in this order. */
  static final String COLUMNS = "number, id, said_at, said_by, channel, checksum";

  private final long number;
  private final String id;
  private final String saidAt;
  private final String saidBy;
  private final String channel;
  private final @Nullable Long checksum;
  private final List<StoredChange> changes = new ArrayList<>();

  StoredEntry(long number, String id, String saidAt, String saidBy, String channel) {
    this(number, id, saidAt, saidBy, channel, null);
  }

  private StoredEntry(
      long number,
      String id,
      String saidAt,
      String saidBy,
      String channel,
      @Nullable Long checksum) {
    this.number = number;
    this.id = id;
    this.saidAt = saidAt;
    this.saidBy = saidBy;
    this.channel = channel;
    this.checksum = checksum;
  }

  /** A change of an entry. */
  record StoredChange(int position, String kind, String body) {}

  /** The entry of a row, without its changes. */
  static StoredEntry of(ResultSet row) throws SQLException {
    long sum = row.getLong(6);
    Long checksum = row.wasNull() ? null : sum;
    return new StoredEntry(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        checksum);
  }

  long number() {
    return number;
  }

  String id() {
    return id;
  }

  String saidAt() {
    return saidAt;
  }

  String saidBy() {
    return saidBy;
  }

  String channel() {
    return channel;
  }

  /** Its changes, in order. */
  List<StoredChange> changes() {
    return changes;
  }

  void add(StoredChange change) {
    changes.add(change);
  }

  /** Whether it is what was written; one without a checksum an earlier version wrote. */
  boolean isWhole(OwnerKey owner) {
    return checksum == null || checksum == sum(owner);
  }

  /**
   * Makes sure that it is what was written.
   *
   * @throws JournalException naming the entry if it is not
   */
  void verify(OwnerKey owner) {
    if (!isWhole(owner)) {
      throw damaged(number);
    }
  }

  /** Says that an entry is not what was written. */
  static JournalException damaged(long number) {
    return new JournalException(
        "Entry "
            + number
            + " of the journal is damaged: it is not what was written.\n"
            + "Maybe go back to a backup; \"coach check\" looks at all of it.");
  }

  /** The checksum of what it says. */
  long sum(OwnerKey owner) {
    CRC32C sum = new CRC32C();
    text(sum, owner.tenant());
    text(sum, owner.owner());
    sum.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    for (String text : new String[] {id, saidAt, saidBy, channel}) {
      text(sum, text);
    }
    for (StoredChange change : changes) {
      whole(sum, change.position());
      text(sum, change.kind());
      text(sum, change.body());
    }
    return sum.getValue();
  }

  /** With its length before it, so that nothing moves from one text to the next unseen. */
  private static void text(CRC32C sum, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    whole(sum, bytes.length);
    sum.update(bytes);
  }

  private static void whole(CRC32C sum, int number) {
    sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
  }
}
