package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.JournalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions on a database, and failures in words. Thread-safe. */
public final class JournalDatabase implements AutoCloseable {
  private final SqlDialect dialect;

  /** Transactions on the database of this dialect. */
  public JournalDatabase(SqlDialect dialect) {
    this.dialect = dialect;
  }

  /** What is done in a transaction. */
  public interface Work<T> {
    /** Done on a connection that is in a transaction, which it does not end. */
    T on(Connection connection) throws SQLException;
  }

  private interface Boundary {
    void on(Connection connection) throws SQLException;
  }

  private interface Step {
    void run() throws SQLException;
  }

  /** What differs between databases. */
  public SqlDialect dialect() {
    return dialect;
  }

  /**
   * Reads, all of it from one state of the database.
   *
   * @throws JournalException if the database cannot be reached or read
   */
  public <T> T read(Work<T> work) {
    return in(dialect.dataSource(), dialect::beginRead, work, dialect::commit);
  }

  /**
   * Reads a database that may be damaged: the transaction ends without asking whether all went
   * well.
   *
   * @throws JournalException if the database cannot be reached
   */
  public <T> T inspect(Work<T> work) {
    return in(dialect.dataSource(), dialect::beginRead, work, this::rollback);
  }

  /**
   * Reads and writes, all of it or nothing.
   *
   * @throws UnknownOutcomeException if the database was lost just when the changes were to become
   *     lasting: all of them are there, or none
   * @throws JournalException if the database cannot be reached or written; nothing has changed
   */
  public <T> T write(Work<T> work) {
    return in(dialect.writer(), dialect::beginWrite, work, dialect::commit);
  }

  private <T> T in(DataSource connections, Boundary begin, Work<T> work, Boundary end) {
    try (Connection connection = connections.getConnection()) {
      begin.on(connection);
      boolean done = false;
      try {
        T result = work.on(connection);
        end(connection, end);
        done = true;
        return result;
      } finally {
        if (!done) {
          rollback(connection);
        }
      }
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  private void end(Connection connection, Boundary end) throws SQLException {
    try {
      end.on(connection);
    } catch (SQLException broken) {
      if (dialect.isLost(broken)) {
        throw new UnknownOutcomeException(broken);
      }
      throw broken;
    }
  }

  private void rollback(Connection connection) {
    try {
      dialect.rollback(connection);
    } catch (SQLException ignored) {
      // The connection is lost, and with it the transaction. What went wrong first is told.
    }
  }

  /**
   * Makes sure that nothing of removed rows is left in files.
   *
   * @throws JournalException if that could not be done
   */
  public void shred() {
    outsideTransactions(dialect::shred);
  }

  /**
   * Copies the database into a new file.
   *
   * @throws JournalException if that could not be done
   */
  public void backup(Path file) {
    outsideTransactions(() -> dialect.backup(file));
  }

  private void outsideTransactions(Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  @Override
  public void close() {
    dialect.close();
  }
}
