package dev.networkingcoach.journal.internal.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.networkingcoach.api.journal.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, for several servers at once. Thread-safe. */
public final class PostgresDialect implements Dialect {
  private static final int CONNECTIONS = 10;

  private final HikariDataSource connections;

  /**
   * The database at this address.
   *
   * @param url the JDBC URL
   * @param user the user; null where the URL names it
   * @param password the password; null where none is needed, or the URL holds it
   * @param patience how long to wait for a connection
   */
  public PostgresDialect(
      String url, @Nullable String user, @Nullable String password, Duration patience) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setPoolName("journal");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(patience.toMillis());
    connections = new HikariDataSource(config);
  }

  @Override
  public DataSource dataSource() {
    return connections;
  }

  @Override
  public String migrations() {
    return "classpath:dev/networkingcoach/journal/postgresql";
  }

  @Override
  public boolean isEmpty(Connection connection) throws SQLException {
    return Sql.first(
            connection,
            "SELECT to_regclass('flyway_schema_history') IS NULL",
            row -> row.getBoolean(1))
        .orElse(true);
  }

  @Override
  public void beginRead(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
  }

  @Override
  public void beginWrite(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    connection.commit();
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    connection.rollback();
  }

  @Override
  public String forUpdate() {
    return " FOR UPDATE";
  }

  @Override
  public String forUpdateOfFree() {
    return " FOR UPDATE SKIP LOCKED";
  }

  @Override
  public void shred() throws SQLException {
    try (Connection connection = connections.getConnection()) {
      Sql.run(connection, "VACUUM FULL");
    }
  }

  @Override
  public JournalException failure(SQLException failure) {
    return PostgresFailures.inWords(failure);
  }

  @Override
  public void close() {
    connections.close();
  }
}
