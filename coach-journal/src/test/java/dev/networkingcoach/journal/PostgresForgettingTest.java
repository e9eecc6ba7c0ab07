package dev.networkingcoach.journal;

import java.sql.SQLException;

/** Forgetting in PostgreSQL. */
class PostgresForgettingTest extends ForgettingContract {
  private final String database = Postgres.newDatabase();

  PostgresForgettingTest() throws SQLException {}

  @Override
  JdbcJournal open() {
    return JdbcJournal.url(Postgres.url(database), null, null).open();
  }
}
