package dev.networkingcoach.journal;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.Outbox;
import dev.networkingcoach.api.store.OutboxMessage;
import dev.networkingcoach.journal.internal.sql.Database;
import dev.networkingcoach.journal.internal.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages in the table {@code outbox}; of one that has ended, the key alone stays. */
final class JdbcOutbox implements Outbox {
  private static final String OF_MESSAGE = " WHERE tenant = ? AND owner = ? AND message = ?";
  private static final String CLAIM =
      "UPDATE outbox SET state = 'CLAIMED', held_by = ?, held_until = ?";
  private static final String END =
      "UPDATE outbox SET state = ?, ended = ?, last_error = ?, argument = '', held_by = NULL,"
          + " held_until = NULL"
          + OF_MESSAGE
          + " AND ended IS NULL";

  private final Database database;
  private final String dueAndFree;

  JdbcOutbox(Database database) {
    this.database = database;
    this.dueAndFree =
        "SELECT tenant, owner, message, kind, argument, due, expires, attempts, last_error"
            + " FROM outbox WHERE ended IS NULL AND due <= ?"
            + " AND (held_until IS NULL OR held_until <= ?) ORDER BY due, tenant, owner, message"
            + " LIMIT ?"
            + database.dialect().forUpdateOfFree();
  }

  @Override
  public boolean add(OutboxMessage message) {
    return database.write(
        connection ->
            Sql.update(
                    connection,
                    "INSERT INTO outbox (tenant, owner, message, kind, argument, due, expires,"
                        + " attempts, last_error, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " 'PENDING') ON CONFLICT DO NOTHING",
                    message.owner().tenant(),
                    message.owner().owner(),
                    message.key(),
                    message.kind(),
                    message.argument(),
                    message.due().toEpochMilli(),
                    message.expires().toEpochMilli(),
                    message.attempts(),
                    message.lastError())
                > 0);
  }

  @Override
  public List<OutboxMessage> claim(String server, Instant now, Duration hold, int most) {
    return database.write(
        connection -> {
          long time = now.toEpochMilli();
          List<OutboxMessage> claimed =
              Sql.list(connection, dueAndFree, JdbcOutbox::message, time, time, most);
          for (OutboxMessage message : claimed) {
            claim(connection, message, server, now.plus(hold));
          }
          return claimed;
        });
  }

  private static void claim(
      Connection connection, OutboxMessage message, String server, Instant until)
      throws SQLException {
    Sql.update(
        connection,
        CLAIM + OF_MESSAGE,
        server,
        until.toEpochMilli(),
        message.owner().tenant(),
        message.owner().owner(),
        message.key());
  }

  private static OutboxMessage message(ResultSet row) throws SQLException {
    return new OutboxMessage(
        new OwnerKey(row.getString(1), row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Instant.ofEpochMilli(row.getLong(6)),
        Instant.ofEpochMilli(row.getLong(7)),
        row.getInt(8),
        row.getString(9));
  }

  @Override
  public void sent(OwnerKey owner, String key, Instant now) {
    end(owner, key, State.SENT, now, null);
  }

  @Override
  public void retry(OwnerKey owner, String key, Instant next, String error) {
    database.write(
        connection ->
            Sql.update(
                connection,
                "UPDATE outbox SET state = 'PENDING', due = ?, last_error = ?,"
                    + " attempts = attempts + 1, held_by = NULL, held_until = NULL"
                    + OF_MESSAGE
                    + " AND ended IS NULL",
                next.toEpochMilli(),
                error,
                owner.tenant(),
                owner.owner(),
                key));
  }

  @Override
  public void giveUp(OwnerKey owner, String key, Instant now, String error) {
    end(owner, key, State.GIVEN_UP, now, error);
  }

  @Override
  public void drop(OwnerKey owner, String key, Instant now) {
    end(owner, key, State.DROPPED, now, null);
  }

  private void end(OwnerKey owner, String key, State state, Instant now, @Nullable String error) {
    database.write(
        connection ->
            Sql.update(
                connection,
                END,
                state.name(),
                now.toEpochMilli(),
                error,
                owner.tenant(),
                owner.owner(),
                key));
  }

  @Override
  public State state(OwnerKey owner, String key) {
    return database
        .read(
            connection ->
                Sql.first(
                    connection,
                    "SELECT state FROM outbox" + OF_MESSAGE,
                    row -> State.valueOf(row.getString(1)),
                    owner.tenant(),
                    owner.owner(),
                    key))
        .orElse(State.ABSENT);
  }

  @Override
  public Map<State, Long> depth() {
    return database.read(
        connection -> {
          Map<State, Long> depth = new EnumMap<>(State.class);
          Sql.each(
              connection,
              "SELECT state, count(*) FROM outbox GROUP BY state",
              row -> depth.put(State.valueOf(row.getString(1)), row.getLong(2)));
          return depth;
        });
  }

  @Override
  public void clear(Instant before) {
    database.write(
        connection ->
            Sql.update(connection, "DELETE FROM outbox WHERE ended < ?", before.toEpochMilli()));
  }
}
