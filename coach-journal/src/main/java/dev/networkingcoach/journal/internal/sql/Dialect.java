package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What differs between databases. Thread-safe. */
public interface Dialect extends AutoCloseable {

  /** Connections to the database; whoever takes one closes it. */
  DataSource dataSource();

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

  /** Added to a query: as {@link #forUpdate()}, leaving out rows another writer keeps. */
  String forUpdateOfFree();

  /** Makes sure that nothing of removed rows is left in files. */
  void shred() throws SQLException;

  /** The failure in words, without a password. */
  JournalException failure(SQLException failure);

  @Override
  void close();
}
