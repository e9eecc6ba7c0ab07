package dev.networkingcoach.schedule;

import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.journal.JdbcJournalBuilder;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every database, on SQLite. */
class SqliteSchedulingTest extends SchedulingContract {
  @TempDir private Path folder;

  @Override
  JdbcJournalBuilder builder() {
    return JdbcJournal.file(folder.resolve("coach.db"));
  }
}
