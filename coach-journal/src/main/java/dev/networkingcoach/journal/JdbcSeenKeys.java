package dev.networkingcoach.journal;

import dev.networkingcoach.api.store.SeenKeys;
import dev.networkingcoach.journal.internal.sql.JournalDatabase;
import dev.networkingcoach.journal.internal.sql.SqlStatements;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** What arrived, as hashes in the table {@code seen}. */
final class JdbcSeenKeys implements SeenKeys {
  private final JournalDatabase database;

  JdbcSeenKeys(JournalDatabase database) {
    this.database = database;
  }

  @Override
  public boolean first(String scope, String key, Instant now) {
    return database.write(connection -> first(connection, scope, key, now));
  }

  /** The same within a transaction. */
  static boolean first(Connection connection, String scope, String key, Instant now)
      throws SQLException {
    return SqlStatements.update(
            connection,
            "INSERT INTO seen (hash, arrived_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
            hash(scope, key),
            now.toEpochMilli())
        > 0;
  }

  @Override
  public boolean has(String scope, String key) {
    return database.read(
        connection ->
            SqlStatements.first(
                    connection,
                    "SELECT 1 FROM seen WHERE hash = ?",
                    row -> true,
                    (Object) hash(scope, key))
                .isPresent());
  }

  @Override
  public void unsee(String scope, String key) {
    database.write(
        connection ->
            SqlStatements.update(connection, "DELETE FROM seen WHERE hash = ?", hash(scope, key)));
  }

  @Override
  public void clear(Instant before) {
    database.write(
        connection ->
            SqlStatements.update(
                connection, "DELETE FROM seen WHERE arrived_at < ?", before.toEpochMilli()));
  }

  private static byte[] hash(String scope, String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      // The length keeps "a" + "bc" apart from "ab" + "c".
      digest.update((scope.length() + ":" + scope).getBytes(StandardCharsets.UTF_8));
      return digest.digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
