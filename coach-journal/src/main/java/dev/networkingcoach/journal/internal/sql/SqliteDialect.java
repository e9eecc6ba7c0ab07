package dev.networkingcoach.journal.internal.sql;

import com.zaxxer.hikari.HikariDataSource;
import dev.networkingcoach.api.journal.JournalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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
  private final SQLiteDataSource source;
  private final HikariDataSource connections;

  /**
   * The database in this file, which is made where there is none.
   *
   * @param path the file
   * @param patience how long to wait for another process that writes
   */
  public SqliteDialect(Path path, Duration patience) {
    file = DatabaseFile.prepare(path);
    source = new SQLiteDataSource(config(patience));
    source.setUrl("jdbc:sqlite:" + path.toAbsolutePath());
    // Made this way, the pool begins to connect when it is first used.
    connections = new HikariDataSource();
    connections.setDataSource(source);
    connections.setPoolName("journal");
    connections.setMaximumPoolSize(CONNECTIONS);
    connections.setMinimumIdle(1);
    connections.setConnectionInitSql("PRAGMA secure_delete = ON");
    connections.setConnectionTimeout(patience.toMillis());
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
  public boolean isFile() {
    return true;
  }

  @Override
  public Connection connect() throws SQLException {
    return source.getConnection();
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
  public List<String> faults(Connection connection) throws SQLException {
    List<String> faults = new ArrayList<>();
    Sql.each(
        connection,
        "PRAGMA integrity_check",
        row -> {
          if (!row.getString(1).equals("ok")) {
            faults.add("Integrity: " + row.getString(1));
          }
        });
    Sql.each(
        connection,
        "PRAGMA foreign_key_check",
        row -> faults.add("A row of " + row.getString(1) + " belongs to nothing."));
    return faults;
  }

  @Override
  public long bytes(Connection connection) throws SQLException {
    return Sql.first(
            connection,
            "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
            row -> row.getLong(1))
        .orElse(0L);
  }

  @Override
  public void backup(Path to) throws SQLException {
    try (Connection connection = connections.getConnection()) {
      NewFile.write(
          to, part -> Sql.update(connection, "VACUUM INTO ?", part.toAbsolutePath().toString()));
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
