package dev.networkingcoach.journal.internal.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.networkingcoach.api.journal.JournalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite in a file. Every commit is on the disk before it is acknowledged; readers and one writer
 * do not wait for each other, also across processes. Thread-safe.
 */
public final class SqliteDialect implements Dialect {
  private static final int CONNECTIONS = 8;

  private final DatabaseFile file;
  private final HikariDataSource connections;

  /**
   * The database in this file, which is made where there is none.
   *
   * @param path the file
   * @param patience how long to wait for another process that writes
   */
  public SqliteDialect(Path path, Duration patience) {
    file = DatabaseFile.prepare(path);
    SQLiteDataSource source = new SQLiteDataSource(config(patience));
    source.setUrl("jdbc:sqlite:" + path.toAbsolutePath());
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setPoolName("journal");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionInitSql("PRAGMA secure_delete = ON");
    // The first use opens the first connection, and tells what is wrong with the file.
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(patience.toMillis());
    connections = new HikariDataSource(config);
  }

  private static SQLiteConfig config(Duration patience) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout((int) patience.toMillis());
    return config;
  }

  @Override
  public DataSource dataSource() {
    return connections;
  }

  @Override
  public String migrations() {
    return "classpath:dev/networkingcoach/journal/sqlite";
  }

  @Override
  public boolean isEmpty(Connection connection) throws SQLException {
    List<String> tables =
        Sql.list(
            connection,
            "SELECT name FROM sqlite_master WHERE type = 'table'",
            row -> row.getString(1));
    if (!tables.isEmpty() && !tables.contains("flyway_schema_history")) {
      throw new JournalException(
          "The file "
              + file.path()
              + " is no journal, but a database of another program.\n"
              + "Maybe another file was meant.");
    }
    return tables.isEmpty();
  }

  @Override
  public void beginRead(Connection connection) throws SQLException {
    file.checkStillThere();
    Sql.run(connection, "BEGIN");
  }

  @Override
  public void beginWrite(Connection connection) throws SQLException {
    file.checkStillThere();
    // Waits for its turn here: a transaction that reads first could not wait any more.
    Sql.run(connection, "BEGIN IMMEDIATE");
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    Sql.run(connection, "COMMIT");
    file.checkStillThere();
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    Sql.run(connection, "ROLLBACK");
  }

  @Override
  public String forUpdate() {
    return "";
  }

  @Override
  public String forUpdateOfFree() {
    return "";
  }

  @Override
  public void shred() throws SQLException {
    try (Connection connection = connections.getConnection()) {
      Sql.run(connection, "VACUUM");
      Sql.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  @Override
  public JournalException failure(SQLException failure) {
    return SqliteFailures.inWords(failure, file.path());
  }

  @Override
  public void close() {
    connections.close();
  }
}
