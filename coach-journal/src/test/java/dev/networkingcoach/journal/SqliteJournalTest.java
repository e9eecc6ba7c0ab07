package dev.networkingcoach.journal;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The journal in a SQLite file. */
class SqliteJournalTest extends JournalContract {
  @TempDir Path folder;

  @Override
  JdbcJournal open() {
    return JdbcJournal.file(folder.resolve("coach.db")).open();
  }
}
