package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.journal.RecordedEntry;
import dev.networkingcoach.journal.internal.fold.UndoLink;
import dev.networkingcoach.journal.internal.sql.StoredEntry.StoredChange;
import dev.networkingcoach.json.ChangeJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements on entries and their changes, each within one owner. Thread-safe. */
public final class EntryTable {
  private static final String OF_OWNER = " WHERE tenant = ? AND owner = ?";

  private final String forUpdate;

  /** Statements in this dialect. */
  public EntryTable(SqlDialect dialect) {
    this.forUpdate = dialect.forUpdate();
  }

  /** How far a journal goes; another generation means that something was forgotten. */
  public record Head(long last, long generation) {}

  /** A change and where it stands. */
  public record Placed(long number, String entry, int position, Change change) {}

  /** Called for one change after the other. */
  public interface Reader {
    /** The next change. */
    void next(Placed placed);
  }

  /** How far the owner's journal goes; empty where there is none. */
  public Optional<Head> head(Connection connection, OwnerKey owner) throws SQLException {
    return head(connection, owner, "");
  }

  /** The same, and no other writer gets at this owner until the transaction ends. */
  public Optional<Head> lock(Connection connection, OwnerKey owner) throws SQLException {
    return head(connection, owner, forUpdate);
  }

  private static Optional<Head> head(Connection connection, OwnerKey owner, String suffix)
      throws SQLException {
    Optional<Head> head = headRow(connection, owner, suffix);
    if (head.isEmpty() && hasEntries(connection, owner)) {
      throw new JournalException(
          "The journal is damaged: its entries are there, but not whose they are.\n"
              + "Maybe go back to a backup; \"coach check\" looks at all of it.");
    }
    return head;
  }

  private static boolean hasEntries(Connection connection, OwnerKey owner) throws SQLException {
    return SqlStatements.first(
            connection,
            "SELECT 1 FROM entry" + OF_OWNER + " LIMIT 1",
            row -> true,
            owner.tenant(),
            owner.owner())
        .isPresent();
  }

  private static Optional<Head> headRow(Connection connection, OwnerKey owner, String suffix)
      throws SQLException {
    return SqlStatements.first(
        connection,
        "SELECT last_number, generation FROM journal_owner" + OF_OWNER + suffix,
        row -> new Head(row.getLong(1), row.getLong(2)),
        owner.tenant(),
        owner.owner());
  }

  /** Begins a journal without entries, unless there is one. */
  public void begin(Connection connection, OwnerKey owner, long generation, byte[] hashKey)
      throws SQLException {
    SqlStatements.update(
        connection,
        "INSERT INTO journal_owner (tenant, owner, last_number, generation, hash_key)"
            + " VALUES (?, ?, 0, ?, ?) ON CONFLICT DO NOTHING",
        owner.tenant(),
        owner.owner(),
        generation,
        hashKey);
  }

  /** The place of the entry of this id. */
  public Optional<Long> find(Connection connection, OwnerKey owner, String id) throws SQLException {
    return SqlStatements.first(
        connection,
        "SELECT number FROM entry" + OF_OWNER + " AND id = ?",
        row -> row.getLong(1),
        owner.tenant(),
        owner.owner(),
        id);
  }

  /** Writes an entry at this place. */
  public void append(Connection connection, OwnerKey owner, long number, Entry entry)
      throws SQLException {
    StoredEntry stored =
        new StoredEntry(number, entry.id(), entry.at().toString(), entry.by(), entry.channel());
    for (Change change : entry.changes()) {
      stored.add(
          new StoredChange(
              stored.changes().size(), ChangeJson.kind(change), ChangeJson.write(change)));
    }
    EntryRows.insert(connection, owner, stored);
    SqlStatements.update(
        connection,
        "UPDATE journal_owner SET last_number = ?" + OF_OWNER,
        number,
        owner.tenant(),
        owner.owner());
  }

  /**
   * Reads the changes of all entries after this place, in order.
   *
   * @throws JournalException naming an entry that is not what was written
   */
  public void changes(Connection connection, OwnerKey owner, long after, Reader reader)
      throws SQLException {
    long[] read = new long[1];
    EntryRows.each(
        connection,
        owner,
        after,
        entry -> {
          entry.verify(owner);
          for (StoredChange change : entry.changes()) {
            Change known = ChangeJson.read(change.kind(), change.body());
            reader.next(new Placed(entry.number(), entry.id(), change.position(), known));
          }
          read[0] += entry.changes().size();
        });
    if (read[0] != EntryRows.changes(connection, owner, after)) {
      throw new JournalException(
          "The journal is damaged: an entry of it is gone, but not what it changed.\n"
              + "Maybe go back to a backup; \"coach check\" looks at all of it.");
    }
  }

  /** Which entries undo which, oldest first. */
  public List<UndoLink> undoings(Connection connection, OwnerKey owner) throws SQLException {
    return SqlStatements.list(
        connection,
        "SELECT id, kind, body FROM change JOIN entry USING (tenant, owner, number)"
            + OF_OWNER
            + " AND kind = 'undone' ORDER BY number, position",
        row ->
            new UndoLink(
                row.getString(1),
                ((Change.Undone) ChangeJson.read(row.getString(2), row.getString(3))).entry()),
        owner.tenant(),
        owner.owner());
  }

  /** Whether an entry after this place undoes another. */
  public boolean undoes(Connection connection, OwnerKey owner, long after) throws SQLException {
    return holds(connection, owner, ChangeJson.UNDONE, "number > ?", after);
  }

  /** Whether the entry at this place opens the journal. */
  public boolean opens(Connection connection, OwnerKey owner, long number) throws SQLException {
    return holds(connection, owner, ChangeJson.OPENED, "number = ?", number);
  }

  private static boolean holds(
      Connection connection, OwnerKey owner, String kind, String where, long number)
      throws SQLException {
    return SqlStatements.first(
            connection,
            "SELECT 1 FROM change"
                + OF_OWNER
                + " AND kind = '"
                + kind
                + "' AND "
                + where
                + " LIMIT 1",
            row -> true,
            owner.tenant(),
            owner.owner(),
            number)
        .isPresent();
  }

  /**
   * The newest entries before this place, the newest first.
   *
   * @param undone the id of the undoing entry by the id of the undone one
   */
  public List<RecordedEntry> page(
      Connection connection, OwnerKey owner, long before, int most, Map<String, String> undone)
      throws SQLException {
    List<RecordedEntry> entries = new ArrayList<>();
    for (StoredEntry stored : EntryRows.page(connection, owner, before, most)) {
      stored.verify(owner);
      entries.add(new RecordedEntry(stored.number(), entry(stored), undone.get(stored.id())));
    }
    return entries;
  }

  private Entry entry(StoredEntry stored) {
    List<Change> changes =
        stored.changes().stream()
            .map(change -> ChangeJson.read(change.kind(), change.body()))
            .toList();
    return new Entry(
        stored.id(), Instant.parse(stored.saidAt()), stored.saidBy(), stored.channel(), changes);
  }
}
