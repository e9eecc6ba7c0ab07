package dev.networkingcoach.journal;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.Inbox;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.journal.internal.sql.Database;
import dev.networkingcoach.journal.internal.sql.Inspection;
import dev.networkingcoach.journal.internal.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Events in the table {@code inbox}; those that are answered leave no row. */
final class JdbcInbox implements Inbox {
  private static final String OF_EVENT = " WHERE tenant = ? AND owner = ? AND event = ?";

  private final Database database;
  private final String free;

  JdbcInbox(Database database) {
    this.database = database;
    this.free =
        "SELECT tenant, owner, event, kind, payload, received, attempts + 1 FROM inbox"
            + " WHERE held_until <= ? ORDER BY held_until, received LIMIT ?"
            + database.dialect().forUpdateOfFree();
  }

  @Override
  public boolean keep(InboxEvent event, String server, Duration hold) {
    return database.write(
        connection ->
            Sql.update(
                    connection,
                    "INSERT INTO inbox (tenant, owner, event, kind, payload, received, attempts,"
                        + " held_by, held_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                    event.key().owner().tenant(),
                    event.key().owner().owner(),
                    event.key().event(),
                    event.kind(),
                    event.payload(),
                    event.received().toEpochMilli(),
                    event.attempts(),
                    server,
                    event.received().plus(hold).toEpochMilli())
                > 0);
  }

  @Override
  public List<InboxEvent> claim(String server, Instant now, Duration hold, int most) {
    return database.write(
        connection -> {
          List<InboxEvent> claimed =
              Sql.list(connection, free, JdbcInbox::event, now.toEpochMilli(), most);
          for (InboxEvent event : claimed) {
            claim(connection, event, server, now.plus(hold));
          }
          return claimed;
        });
  }

  private static void claim(Connection connection, InboxEvent event, String server, Instant until)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE inbox SET attempts = ?, held_by = ?, held_until = ?" + OF_EVENT,
        event.attempts(),
        server,
        until.toEpochMilli(),
        event.key().owner().tenant(),
        event.key().owner().owner(),
        event.key().event());
  }

  private static InboxEvent event(ResultSet row) throws SQLException {
    return new InboxEvent(
        new InboxKey(new OwnerKey(row.getString(1), row.getString(2)), row.getString(3)),
        row.getString(4),
        row.getString(5),
        Instant.ofEpochMilli(row.getLong(6)),
        row.getInt(7));
  }

  @Override
  public void renew(String server, Collection<InboxKey> keys, Instant until) {
    database.write(
        connection -> {
          for (InboxKey key : keys) {
            Sql.update(
                connection,
                "UPDATE inbox SET held_until = ?" + OF_EVENT + " AND held_by = ?",
                until.toEpochMilli(),
                key.owner().tenant(),
                key.owner().owner(),
                key.event(),
                server);
          }
          return keys;
        });
  }

  @Override
  public void remove(Collection<InboxKey> keys) {
    database.write(
        connection -> {
          for (InboxKey key : keys) {
            Sql.update(
                connection,
                "DELETE FROM inbox" + OF_EVENT,
                key.owner().tenant(),
                key.owner().owner(),
                key.event());
          }
          return keys;
        });
  }

  @Override
  public long depth() {
    return database.read(connection -> Inspection.count(connection, "inbox"));
  }
}
