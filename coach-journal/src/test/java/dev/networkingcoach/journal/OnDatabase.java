package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;

import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Known;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with a journal in an empty database. */
abstract class OnDatabase {
  JdbcJournal journal;

  /** Opens a journal in the test's own database. */
  abstract JdbcJournal open();

  @BeforeEach
  void openJournal() {
    journal = open();
  }

  @AfterEach
  void closeJournal() {
    journal.close();
  }

  void openAgain() {
    journal.close();
    journal = open();
  }

  void record(Entry... entries) {
    for (Entry entry : entries) {
      journal.record(MIRA, entry);
    }
  }

  Known known() {
    return journal.read(MIRA).orElseThrow();
  }
}
