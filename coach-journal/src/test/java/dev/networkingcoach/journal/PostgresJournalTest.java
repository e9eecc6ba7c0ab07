package dev.networkingcoach.journal;

import java.sql.SQLException;

/** The journal in PostgreSQL. */
class PostgresJournalTest extends JournalContract {
  private final String database = Postgres.newDatabase();

  PostgresJournalTest() throws SQLException {}

  @Override
  JdbcJournal open() {
    return JdbcJournal.url(Postgres.url(database), null, null).open();
  }
}
