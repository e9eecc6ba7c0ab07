package dev.networkingcoach.journal.internal.sql;

import com.zaxxer.hikari.HikariDataSource;
import dev.networkingcoach.api.journal.JournalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, for several servers at once. Thread-safe. */
public final class PostgresDialect implements SqlDialect {
  private static final int CONNECTIONS = 10;
  private static final long MOST_BYTES_WRITTEN_ANEW = 256L << 20;
  private static final List<String> TABLES =
      List.of("journal_owner", "entry", "change", "person_text", "tenant_text", "inbox", "outbox");

  private final String url;
  private final Properties properties = new Properties();
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
    check(url);
    this.url = url;
    // What the server says of a failure holds rows, and rows hold what people said.
    properties.setProperty("logServerErrorDetail", "false");
    properties.setProperty("connectTimeout", Long.toString(Math.max(1, patience.toSeconds())));
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    // Made this way, the pool begins to connect when it is first used.
    connections = new HikariDataSource();
    connections.setJdbcUrl(url);
    connections.setDataSourceProperties(properties);
    connections.setPoolName("journal");
    connections.setMaximumPoolSize(CONNECTIONS);
    connections.setMinimumIdle(1);
    connections.setConnectionTimeout(patience.toMillis());
  }

  /** The pool would print the URL, which may hold a password. */
  private static void check(String url) {
    try {
      DriverManager.getDriver(url);
    } catch (SQLException | RuntimeException unreadable) {
      // The driver stumbles over some: jdbc:postgresql:// and a port alone, for one.
      throw new JournalException(
          "The JDBC URL of the journal cannot be read.\n"
              + "Maybe it should look like jdbc:postgresql://localhost:5432/coach.");
    }
  }

  @Override
  public boolean isFile() {
    return false;
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, properties);
  }

  @Override
  public DataSource dataSource() {
    return connections;
  }

  @Override
  public DataSource writer() {
    return connections;
  }

  @Override
  public String migrations() {
    return "classpath:dev/networkingcoach/journal/postgresql";
  }

  @Override
  public boolean isEmpty(Connection connection) throws SQLException {
    return SqlStatements.first(
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
  public boolean isLost(SQLException failure) {
    return PostgresFailures.isLost(failure);
  }

  /** Writes small tables anew, which keeps others waiting; large ones are only cleared of rows. */
  @Override
  public void shred() throws SQLException {
    try (Connection connection = connections.getConnection()) {
      for (String table : TABLES) {
        long bytes =
            SqlStatements.first(
                    connection,
                    "SELECT pg_total_relation_size(?::regclass)",
                    row -> row.getLong(1),
                    table)
                .orElse(0L);
        SqlStatements.run(
            connection, (bytes <= MOST_BYTES_WRITTEN_ANEW ? "VACUUM FULL " : "VACUUM ") + table);
      }
    }
  }

  /** PostgreSQL watches over its own pages; constraints hold for every row. */
  @Override
  public List<String> faults(Connection connection) {
    return List.of();
  }

  @Override
  public long bytes(Connection connection) throws SQLException {
    return SqlStatements.first(
            connection, "SELECT pg_database_size(current_database())", row -> row.getLong(1))
        .orElse(0L);
  }

  @Override
  public void backup(Path file) {
    throw new JournalException(
        "A journal in PostgreSQL is not copied into a file.\n"
            + "Maybe use pg_dump, which copies the whole database while it is in use.");
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
