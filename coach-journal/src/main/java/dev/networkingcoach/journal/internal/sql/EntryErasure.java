package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.json.ChangeJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The statements that remove or rewrite what was recorded, each within one owner. Thread-safe. */
public final class EntryErasure {
  private static final String OF_OWNER = " WHERE tenant = ? AND owner = ?";
  private static final String OF_CHANGE = OF_OWNER + " AND number = ? AND position = ?";
  private static final List<String> TABLES =
      List.of("journal_owner", "person_text", "inbox", "outbox");

  /** Removes a change. */
  public void drop(Connection connection, OwnerKey owner, EntryTable.Placed placed)
      throws SQLException {
    SqlStatements.update(
        connection,
        "DELETE FROM change" + OF_CHANGE,
        owner.tenant(),
        owner.owner(),
        placed.number(),
        placed.position());
  }

  /** Writes another change in the place of one. */
  public void replace(
      Connection connection, OwnerKey owner, EntryTable.Placed placed, Change change)
      throws SQLException {
    SqlStatements.update(
        connection,
        "UPDATE change SET kind = ?, body = ?" + OF_CHANGE,
        ChangeJson.kind(change),
        ChangeJson.write(change),
        owner.tenant(),
        owner.owner(),
        placed.number(),
        placed.position());
  }

  /** Removes the entries that change nothing any more. */
  public void dropEmptyEntries(Connection connection, OwnerKey owner) throws SQLException {
    SqlStatements.update(
        connection,
        "DELETE FROM entry"
            + OF_OWNER
            + " AND NOT EXISTS (SELECT 1 FROM change WHERE change.tenant = entry.tenant"
            + " AND change.owner = entry.owner AND change.number = entry.number)",
        owner.tenant(),
        owner.owner());
  }

  /** Gives an entry that was rewritten the checksum of what it says now. */
  public void seal(Connection connection, OwnerKey owner, long number) throws SQLException {
    EntryRows.seal(connection, owner, number);
  }

  /** Gives an entry another id. */
  public void rename(Connection connection, OwnerKey owner, long number, String id)
      throws SQLException {
    SqlStatements.update(
        connection,
        "UPDATE entry SET id = ?" + OF_OWNER + " AND number = ?",
        id,
        owner.tenant(),
        owner.owner(),
        number);
  }

  /** The key of the owner's hashes; empty where the owner has no journal. */
  public Optional<byte[]> hashKey(Connection connection, OwnerKey owner) throws SQLException {
    return SqlStatements.first(
        connection,
        "SELECT hash_key FROM journal_owner" + OF_OWNER,
        row -> row.getBytes(1),
        owner.tenant(),
        owner.owner());
  }

  /** Whether the hash is that of one who was forgotten. */
  public boolean isForgotten(Connection connection, OwnerKey owner, byte[] hash)
      throws SQLException {
    return SqlStatements.first(
            connection,
            "SELECT 1 FROM forgotten" + OF_OWNER + " AND hash = ?",
            row -> true,
            owner.tenant(),
            owner.owner(),
            hash)
        .isPresent();
  }

  /** Keeps the hash of one who is forgotten. */
  public void keepHash(Connection connection, OwnerKey owner, byte[] hash) throws SQLException {
    SqlStatements.update(
        connection,
        "INSERT INTO forgotten (tenant, owner, hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        owner.tenant(),
        owner.owner(),
        hash);
  }

  /** Tells all who remember this journal that it is another now. */
  public void beginGeneration(Connection connection, OwnerKey owner, long generation)
      throws SQLException {
    SqlStatements.update(
        connection,
        "UPDATE journal_owner SET generation = ?" + OF_OWNER,
        generation,
        owner.tenant(),
        owner.owner());
  }

  /** Removes all that is kept of the owner; whether there was anything. */
  public boolean dropOwner(Connection connection, OwnerKey owner) throws SQLException {
    int rows = 0;
    for (String table : TABLES) {
      rows +=
          SqlStatements.update(
              connection, "DELETE FROM " + table + OF_OWNER, owner.tenant(), owner.owner());
    }
    return rows > 0;
  }
}
