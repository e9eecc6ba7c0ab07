package dev.networkingcoach.journal.internal.sql;

import com.zaxxer.hikari.HikariDataSource;
import dev.networkingcoach.api.journal.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * Connections to a file of SQLite. Whoever asks for one, once the file was moved, removed or
 * replaced, gets none, and no empty file is made in its place. Thread-safe.
 */
final class SqliteConnections implements AutoCloseable {
  private static final int CONNECTIONS = 8;

  private final SQLiteDataSource source;
  private final HikariDataSource shared;
  private final HikariDataSource writer;

  /**
   * Connections.
   *
   * @param file the file that was opened; null for one that is being made
   * @param url where SQLite finds it
   * @param config how it is opened; its busy timeout is how long to wait for a connection, too
   */
  SqliteConnections(@Nullable DatabaseFile file, String url, SQLiteConfig config) {
    if (file != null) {
      // Else SQLite would make an empty file where the journal was.
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    SqliteLibrary.keepPrivate();
    source = new FileConnections(file, config);
    source.setUrl(url);
    shared = pool(new ConnectionPool(file), "journal", CONNECTIONS);
    writer = pool(new WriterTurns(file), "journal-writer", 1);
  }

  /** Made this way, a pool begins to connect when it is first used. */
  private HikariDataSource pool(HikariDataSource pool, String name, int most) {
    pool.setDataSource(source);
    pool.setPoolName(name);
    int readOnly = source.getConfig().getOpenModeFlags() & SQLiteOpenMode.READONLY.flag;
    pool.setReadOnly(readOnly != 0);
    pool.setMaximumPoolSize(most);
    pool.setMinimumIdle(1);
    pool.setConnectionInitSql("PRAGMA secure_delete = ON");
    pool.setConnectionTimeout(source.getConfig().getBusyTimeout());
    return pool;
  }

  /** A new connection, in no pool. */
  Connection fresh() throws SQLException {
    return source.getConnection();
  }

  /** Connections that are used again. */
  DataSource shared() {
    return shared;
  }

  /** The one connection that writes. */
  DataSource writer() {
    return writer;
  }

  private static void checkStillThere(@Nullable DatabaseFile file) {
    if (file != null) {
      file.checkStillThere();
    }
  }

  /** New connections, to the file that was opened and to no other. */
  private static final class FileConnections extends SQLiteDataSource {
    private final @Nullable DatabaseFile file;

    private FileConnections(@Nullable DatabaseFile file, SQLiteConfig config) {
      super(config);
      this.file = file;
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password)
        throws SQLException {
      try {
        checkStillThere(file);
      } catch (JournalException moved) {
        // A pool takes that for a connection that could not be made, and tries again later.
        throw new SQLException("The file is no longer there.", moved);
      }
      return super.getConnection(user, password);
    }
  }

  /** Connections that are used again; of a file that is no longer there, none is handed out. */
  private static class ConnectionPool extends HikariDataSource {
    private final @Nullable DatabaseFile file;

    private ConnectionPool(@Nullable DatabaseFile file) {
      this.file = file;
    }

    @Override
    public Connection getConnection() throws SQLException {
      checkStillThere(file);
      return super.getConnection();
    }
  }

  /**
   * One connection: a file has one writer. Who waits for it is woken when it is free, where SQLite
   * would have each look again after a while, and after a longer one each time. For another
   * program, a writer waits as long as is left of its patience.
   */
  private static final class WriterTurns extends ConnectionPool {
    private WriterTurns(@Nullable DatabaseFile file) {
      super(file);
    }

    @Override
    public Connection getConnection() throws SQLException {
      long asked = System.nanoTime();
      Connection connection = super.getConnection();
      try {
        long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
        long left = Math.max(0, getConnectionTimeout() - waited);
        SqlStatements.run(connection, "PRAGMA busy_timeout = " + left);
        return connection;
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    }
  }

  @Override
  public void close() {
    writer.close();
    shared.close();
  }
}
