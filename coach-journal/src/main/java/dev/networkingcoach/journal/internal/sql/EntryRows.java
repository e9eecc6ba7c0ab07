package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.internal.sql.StoredEntry.StoredChange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The statements on entries as they stand in the tables, each within one owner. Stateless. */
final class EntryRows {
  private static final String OF_OWNER = " WHERE tenant = ? AND owner = ?";
  private static final int BATCH = 1_000;

  private EntryRows() {}

  /** Called for one entry after the other. */
  interface Reader {
    /** The next entry. */
    void next(StoredEntry entry);
  }

  /** Reads all entries after this place as they stand, in order. */
  static void each(Connection connection, OwnerKey owner, long after, Reader reader)
      throws SQLException {
    StoredEntry[] current = new StoredEntry[1];
    SqlStatements.each(
        connection,
        "SELECT "
            + StoredEntry.COLUMNS
            + ", position, kind, body FROM entry LEFT JOIN change USING (tenant, owner, number)"
            + OF_OWNER
            + " AND number > ? ORDER BY number, position",
        row -> {
          StoredEntry before = current[0];
          if (before == null || before.number() != row.getLong(1)) {
            if (before != null) {
              reader.next(before);
            }
            current[0] = StoredEntry.of(row);
          }
          if (row.getString(8) != null) {
            current[0].add(new StoredChange(row.getInt(7), row.getString(8), row.getString(9)));
          }
        },
        owner.tenant(),
        owner.owner(),
        after);
    if (current[0] != null) {
      reader.next(current[0]);
    }
  }

  /** The newest entries before this place, the newest first. */
  static List<StoredEntry> page(Connection connection, OwnerKey owner, long before, int most)
      throws SQLException {
    List<StoredEntry> page =
        SqlStatements.list(
            connection,
            "SELECT "
                + StoredEntry.COLUMNS
                + " FROM entry"
                + OF_OWNER
                + " AND number < ? ORDER BY number DESC LIMIT ?",
            StoredEntry::of,
            owner.tenant(),
            owner.owner(),
            before,
            most);
    for (StoredEntry entry : page) {
      addChanges(connection, owner, entry);
    }
    return page;
  }

  private static void addChanges(Connection connection, OwnerKey owner, StoredEntry entry)
      throws SQLException {
    SqlStatements.each(
        connection,
        "SELECT position, kind, body FROM change" + OF_OWNER + " AND number = ? ORDER BY position",
        row -> entry.add(new StoredChange(row.getInt(1), row.getString(2), row.getString(3))),
        owner.tenant(),
        owner.owner(),
        entry.number());
  }

  /** How many changes there are after this place, whether or not their entries are there. */
  static long changes(Connection connection, OwnerKey owner, long after) throws SQLException {
    return SqlStatements.first(
            connection,
            "SELECT count(*) FROM change" + OF_OWNER + " AND number > ?",
            row -> row.getLong(1),
            owner.tenant(),
            owner.owner(),
            after)
        .orElse(0L);
  }

  /** Writes an entry and its changes. */
  static void insert(Connection connection, OwnerKey owner, StoredEntry entry) throws SQLException {
    SqlStatements.update(
        connection,
        "INSERT INTO entry (tenant, owner, number, id, said_at, said_by, channel, checksum)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        owner.tenant(),
        owner.owner(),
        entry.number(),
        entry.id(),
        entry.saidAt(),
        entry.saidBy(),
        entry.channel(),
        entry.sum(owner));
    insertChanges(connection, owner, entry);
  }

  private static void insertChanges(Connection connection, OwnerKey owner, StoredEntry entry)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO change (tenant, owner, number, position, kind, body)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      for (StoredChange change : entry.changes()) {
        SqlStatements.bind(
            insert,
            owner.tenant(),
            owner.owner(),
            entry.number(),
            change.position(),
            change.kind(),
            change.body());
        insert.addBatch();
        if ((change.position() + 1) % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /** Gives an entry that was rewritten the checksum of what it says now. */
  static void seal(Connection connection, OwnerKey owner, long number) throws SQLException {
    Optional<StoredEntry> entry =
        SqlStatements.first(
            connection,
            "SELECT " + StoredEntry.COLUMNS + " FROM entry" + OF_OWNER + " AND number = ?",
            StoredEntry::of,
            owner.tenant(),
            owner.owner(),
            number);
    if (entry.isPresent()) {
      addChanges(connection, owner, entry.get());
      SqlStatements.update(
          connection,
          "UPDATE entry SET checksum = ?" + OF_OWNER + " AND number = ?",
          entry.get().sum(owner),
          owner.tenant(),
          owner.owner(),
          number);
    }
  }
}
