package dev.networkingcoach.journal;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.EventInbox;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.journal.internal.sql.JournalDatabase;
import dev.networkingcoach.journal.internal.sql.JournalInspection;
import dev.networkingcoach.journal.internal.sql.SqlStatements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Events in the table {@code inbox}; those that are answered leave no row but one that was seen.
 */
final class JdbcInbox implements EventInbox {
  private final JournalDatabase database;

  JdbcInbox(JournalDatabase database) {
    this.database = database;
  }

  @Override
  public boolean keep(InboxEvent event) {
    InboxKey key = event.key();
    String scope = key.owner().tenant() + "/" + key.owner().owner();
    return database.write(
        connection ->
            JdbcSeenKeys.first(connection, scope, key.event(), event.received())
                && SqlStatements.update(
                        connection,
                        "INSERT INTO inbox (tenant, owner, event, kind, payload, received)"
                            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        key.owner().tenant(),
                        key.owner().owner(),
                        key.event(),
                        event.kind(),
                        event.payload(),
                        event.received().toEpochMilli())
                    > 0);
  }

  @Override
  public Optional<InboxEvent> next(OwnerKey owner) {
    return database.read(
        connection ->
            SqlStatements.first(
                connection,
                "SELECT event, kind, payload, received FROM inbox WHERE tenant = ? AND owner = ?"
                    + " ORDER BY received, number LIMIT 1",
                row -> event(owner, row),
                owner.tenant(),
                owner.owner()));
  }

  private static InboxEvent event(OwnerKey owner, ResultSet row) throws SQLException {
    return new InboxEvent(
        new InboxKey(owner, row.getString(1)),
        row.getString(2),
        row.getString(3),
        Instant.ofEpochMilli(row.getLong(4)));
  }

  @Override
  public List<OwnerKey> owners() {
    return database.read(
        connection ->
            SqlStatements.list(
                connection,
                "SELECT DISTINCT tenant, owner FROM inbox",
                row -> new OwnerKey(row.getString(1), row.getString(2))));
  }

  @Override
  public void remove(InboxKey key) {
    database.write(
        connection ->
            SqlStatements.update(
                connection,
                "DELETE FROM inbox WHERE tenant = ? AND owner = ? AND event = ?",
                key.owner().tenant(),
                key.owner().owner(),
                key.event()));
  }

  @Override
  public long depth() {
    return database.read(connection -> JournalInspection.count(connection, "inbox"));
  }
}
