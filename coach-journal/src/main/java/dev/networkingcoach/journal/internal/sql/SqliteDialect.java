package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.JournalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * SQLite in a file. Every commit is on the disk before it is acknowledged; readers and one writer
 * do not wait for each other, also across processes. Thread-safe.
 */
final class SqliteDialect implements SqlDialect {
  private final @Nullable DatabaseFile file;
  private final Path path;
  private final SqliteConnections connections;
  private final @Nullable ReadOnly readOnly;

  /** Why it can only be read, and the copy that is read, if any. */
  private record ReadOnly(@Nullable JournalException why, SqliteFiles.@Nullable PrivateCopy copy) {}

  private SqliteDialect(
      @Nullable DatabaseFile file,
      Path path,
      String url,
      SQLiteConfig config,
      @Nullable ReadOnly readOnly) {
    this.file = file;
    this.path = path;
    this.readOnly = readOnly;
    connections = new SqliteConnections(file, url, config);
  }

  /** A database to read and write. */
  static SqliteDialect writing(DatabaseFile file, Duration patience) {
    Path path = file.path();
    return new SqliteDialect(file, path, "jdbc:sqlite:" + path, writable(patience), null);
  }

  /** A database that has no tables yet. */
  static SqliteDialect making(Path path, Duration patience) {
    return new SqliteDialect(null, path, "jdbc:sqlite:" + path, writable(patience), null);
  }

  /**
   * A database to read alone.
   *
   * @param file the file it is about
   * @param read the file that is read, which nobody changes meanwhile
   * @param why why it cannot be written; null for its permissions
   * @param copy what to remove afterwards
   */
  static SqliteDialect reading(
      DatabaseFile file,
      Path read,
      Duration patience,
      @Nullable JournalException why,
      SqliteFiles.@Nullable PrivateCopy copy) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout((int) patience.toMillis());
    // Without that, SQLite would make files beside it.
    String url = "jdbc:sqlite:file:" + read.toUri().getRawPath() + "?immutable=1";
    return new SqliteDialect(file, file.path(), url, config, new ReadOnly(why, copy));
  }

  private static SQLiteConfig writable(Duration patience) {
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
    return connections.fresh();
  }

  @Override
  public DataSource dataSource() {
    return connections.shared();
  }

  @Override
  public DataSource writer() {
    return connections.writer();
  }

  @Override
  public String migrations() {
    return "classpath:dev/networkingcoach/journal/sqlite";
  }

  @Override
  public boolean isEmpty(Connection connection) throws SQLException {
    List<String> tables =
        SqlStatements.list(
            connection,
            "SELECT name FROM sqlite_master WHERE type = 'table'",
            row -> row.getString(1));
    if (!tables.isEmpty() && !tables.contains("flyway_schema_history")) {
      throw new JournalException(
          "The file "
              + path
              + " is no journal, but a database of another program.\n"
              + "Maybe another file was meant.");
    }
    if (tables.isEmpty() && file != null) {
      throw new JournalException(
          "The journal "
              + path
              + " is damaged: there are no tables in it. It is left as it is.\n"
              + "Maybe go back to a backup; to begin a new one, move that file away.");
    }
    return tables.isEmpty();
  }

  @Override
  public void beginRead(Connection connection) throws SQLException {
    checkStillThere();
    SqlStatements.run(connection, "BEGIN");
  }

  @Override
  public void beginWrite(Connection connection) throws SQLException {
    checkStillThere();
    // Waits for its turn here: a transaction that reads first could not wait any more.
    SqlStatements.run(connection, "BEGIN IMMEDIATE");
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    SqlStatements.run(connection, "COMMIT");
    checkStillThere();
  }

  private void checkStillThere() {
    if (file != null) {
      file.checkStillThere();
    }
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    SqlStatements.run(connection, "ROLLBACK");
  }

  /** A file does not go away between a write and its answer. */
  @Override
  public boolean isLost(SQLException failure) {
    return false;
  }

  @Override
  public String forUpdate() {
    return "";
  }

  @Override
  public void shred() throws SQLException {
    try (Connection connection = connections.writer().getConnection()) {
      SqlStatements.run(connection, "VACUUM");
      SqlStatements.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  @Override
  public List<String> faults(Connection connection) throws SQLException {
    List<String> faults = new ArrayList<>();
    SqlStatements.each(
        connection,
        "PRAGMA integrity_check",
        row -> {
          if (!row.getString(1).equals("ok")) {
            faults.add("Integrity: " + row.getString(1));
          }
        });
    SqlStatements.each(
        connection,
        "PRAGMA foreign_key_check",
        row -> faults.add("A row of " + row.getString(1) + " belongs to nothing."));
    return faults;
  }

  @Override
  public long bytes(Connection connection) throws SQLException {
    return SqlStatements.first(
            connection,
            "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
            row -> row.getLong(1))
        .orElse(0L);
  }

  @Override
  public void backup(Path to) throws SQLException {
    try (Connection connection = connections.shared().getConnection()) {
      NewFile.write(to, whole -> copy(connection, whole, to));
    }
  }

  private static void copy(Connection connection, Path whole, Path to) throws SQLException {
    try {
      SqlStatements.update(connection, "VACUUM INTO ?", whole.toString());
    } catch (SQLException failure) {
      if (SqliteFailures.isOfWriting(failure)) {
        throw SqliteFailures.ofCopy(failure, to.toAbsolutePath().normalize());
      }
      throw failure;
    }
  }

  @Override
  public JournalException failure(SQLException failure) {
    JournalException why = readOnly == null ? null : readOnly.why();
    return why != null && SqliteFailures.isOfWriting(failure)
        ? why
        : SqliteFailures.inWords(failure, path);
  }

  @Override
  public void close() {
    connections.close();
    if (readOnly != null && readOnly.copy() != null) {
      readOnly.copy().close();
    }
  }
}
