package dev.networkingcoach.journal;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.api.store.OutboxMessage;
import dev.networkingcoach.journal.internal.sql.JournalDatabase;
import dev.networkingcoach.journal.internal.sql.SqlStatements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages in the table {@code outbox}; of one that has ended, the key alone stays. */
final class JdbcOutbox implements MessageOutbox {
  private static final String OF_MESSAGE = " WHERE tenant = ? AND owner = ? AND message = ?";
  private static final String END =
      "UPDATE outbox SET state = ?, ended = ?, last_error = ?, argument = ''"
          + OF_MESSAGE
          + " AND ended IS NULL";

  private static final String PENDING =
      "SELECT tenant, owner, message, kind, argument, due, expires, attempts, last_error"
          + " FROM outbox";

  private final JournalDatabase database;

  JdbcOutbox(JournalDatabase database) {
    this.database = database;
  }

  @Override
  public boolean add(OutboxMessage message) {
    return database.write(
        connection ->
            SqlStatements.update(
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
  public Optional<OutboxMessage> pending(OwnerKey owner, String key) {
    return database.read(
        connection ->
            SqlStatements.first(
                connection,
                PENDING + OF_MESSAGE + " AND ended IS NULL",
                JdbcOutbox::message,
                owner.tenant(),
                owner.owner(),
                key));
  }

  @Override
  public List<OutboxMessage> pending() {
    return database.read(
        connection ->
            SqlStatements.list(
                connection,
                PENDING + " WHERE ended IS NULL ORDER BY due, tenant, owner, message",
                JdbcOutbox::message));
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
            SqlStatements.update(
                connection,
                "UPDATE outbox SET state = 'PENDING', due = ?, last_error = ?,"
                    + " attempts = attempts + 1"
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
            SqlStatements.update(
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
                SqlStatements.first(
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
          SqlStatements.each(
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
            SqlStatements.update(
                connection, "DELETE FROM outbox WHERE ended < ?", before.toEpochMilli()));
  }
}
