package dev.networkingcoach.schedule;

import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.journal.JdbcJournalBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What holds on every database, on PostgreSQL. */
class PostgresSchedulingTest extends SchedulingContract {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  JdbcJournalBuilder builder() {
    return JdbcJournal.url(server.getJdbcUrl("postgres", "postgres"), null, null);
  }
}
