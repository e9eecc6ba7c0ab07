package dev.networkingcoach.journal;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.journal.internal.sql.JournalDatabase;
import dev.networkingcoach.journal.internal.sql.SqlStatements;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Texts of persons, in the table {@code person_text}. */
final class JdbcPersonStore implements PersonStore {
  private static final String OF_OWNER = " WHERE tenant = ? AND owner = ?";
  private static final String INSERT =
      "INSERT INTO person_text (tenant, owner, name, body) VALUES (?, ?, ?, ?) ON CONFLICT ";

  private static final String PUT =
      INSERT + "(tenant, owner, name) DO UPDATE SET body = excluded.body";
  private static final String REMOVE = "DELETE FROM person_text" + OF_OWNER + " AND name = ?";

  private final JournalDatabase database;

  JdbcPersonStore(JournalDatabase database) {
    this.database = database;
  }

  @Override
  public Optional<String> get(OwnerKey owner, String name) {
    return database.read(
        connection ->
            SqlStatements.first(
                connection,
                "SELECT body FROM person_text" + OF_OWNER + " AND name = ?",
                row -> row.getString(1),
                owner.tenant(),
                owner.owner(),
                name));
  }

  @Override
  public Map<String, String> all(OwnerKey owner) {
    return database.read(
        connection -> {
          Map<String, String> texts = new LinkedHashMap<>();
          SqlStatements.each(
              connection,
              "SELECT name, body FROM person_text" + OF_OWNER + " ORDER BY name",
              row -> texts.put(row.getString(1), row.getString(2)),
              owner.tenant(),
              owner.owner());
          return texts;
        });
  }

  @Override
  public void put(OwnerKey owner, String name, String text) {
    update(PUT, owner.tenant(), owner.owner(), name, text);
  }

  @Override
  public void write(OwnerKey owner, Map<String, @Nullable String> texts) {
    database.write(
        connection -> {
          // In one order, so that two who write at once do not wait for each other.
          for (Map.Entry<String, @Nullable String> text : new TreeMap<>(texts).entrySet()) {
            String body = text.getValue();
            if (body == null) {
              SqlStatements.update(
                  connection, REMOVE, owner.tenant(), owner.owner(), text.getKey());
            } else {
              SqlStatements.update(
                  connection, PUT, owner.tenant(), owner.owner(), text.getKey(), body);
            }
          }
          return true;
        });
  }

  @Override
  public boolean replace(
      OwnerKey owner, String name, @Nullable String expected, @Nullable String text) {
    if (expected == null) {
      return text == null
          ? get(owner, name).isEmpty()
          : update(INSERT + "DO NOTHING", owner.tenant(), owner.owner(), name, text);
    }
    String same = OF_OWNER + " AND name = ? AND body = ?";
    return text == null
        ? update("DELETE FROM person_text" + same, owner.tenant(), owner.owner(), name, expected)
        : update(
            "UPDATE person_text SET body = ?" + same,
            text,
            owner.tenant(),
            owner.owner(),
            name,
            expected);
  }

  @Override
  public void remove(OwnerKey owner, String name) {
    update(REMOVE, owner.tenant(), owner.owner(), name);
  }

  private boolean update(String sql, Object... arguments) {
    return database.write(connection -> SqlStatements.update(connection, sql, arguments) > 0);
  }
}
