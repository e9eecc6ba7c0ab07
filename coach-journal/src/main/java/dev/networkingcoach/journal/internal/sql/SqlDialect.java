package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.JournalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What differs between databases. Thread-safe. */
public interface SqlDialect extends AutoCloseable {

  /** Whether it is a file, used by programs of one machine. */
  boolean isFile();

  /** A connection of its own: it fails at once, where the others try again for a while. */
  Connection connect() throws SQLException;

  /** Connections to the database; whoever takes one closes it. */
  DataSource dataSource();

  /** Connections for what writes, which wait for their turn; whoever takes one closes it. */
  DataSource writer();

  /** Where the migrations of this database stand, as a path of resources. */
  String migrations();

  /**
   * Whether there are no tables yet.
   *
   * @throws JournalException if there are tables, but not those of a journal
   */
  boolean isEmpty(Connection connection) throws SQLException;

  /** Begins a transaction that sees one state of the database throughout. */
  void beginRead(Connection connection) throws SQLException;

  /** Begins a transaction that may write. */
  void beginWrite(Connection connection) throws SQLException;

  /** Ends a transaction; what it wrote is durable afterwards. */
  void commit(Connection connection) throws SQLException;

  /** Ends a transaction without a trace. */
  void rollback(Connection connection) throws SQLException;

  /** Added to a query: rows read are kept from other writers. */
  String forUpdate();

  /** Whether the failure tells that the database went away, and not that it refused something. */
  boolean isLost(SQLException failure);

  /** Makes sure that nothing of removed rows is left in files. */
  void shred() throws SQLException;

  /** What is wrong with the database itself, in words; empty where all is well. */
  List<String> faults(Connection connection) throws SQLException;

  /** The size of the database in bytes. */
  long bytes(Connection connection) throws SQLException;

  /**
   * Copies the database into a new file, as of one moment, while it is in use.
   *
   * @throws JournalException if the file is there already, or cannot be written
   */
  void backup(Path file) throws SQLException;

  /** The failure in words, without a password. */
  JournalException failure(SQLException failure);

  @Override
  void close();
}
