package dev.networkingcoach.journal;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every database, on SQLite. */
class SqliteTest {
  @TempDir Path folder;

  private JdbcJournalBuilder journal() {
    return JdbcJournal.file(folder.resolve("coach.db"));
  }

  @Nested
  class Recording extends RecordingContract {
    @Override
    JdbcJournalBuilder builder() {
      return journal();
    }
  }

  @Nested
  class Merging extends MergingContract {
    @Override
    JdbcJournalBuilder builder() {
      return journal();
    }
  }

  @Nested
  class Meeting extends MeetingContract {
    @Override
    JdbcJournalBuilder builder() {
      return journal();
    }
  }

  @Nested
  class Forgetting extends ForgettingContract {
    @Override
    JdbcJournalBuilder builder() {
      return journal();
    }
  }

  @Nested
  class Storing extends StoreContract {
    @Override
    JdbcJournalBuilder builder() {
      return journal();
    }
  }

  @Nested
  class Receiving extends InboxContract {
    @Override
    JdbcJournalBuilder builder() {
      return journal();
    }
  }

  @Nested
  class Sending extends OutboxContract {
    @Override
    JdbcJournalBuilder builder() {
      return journal();
    }
  }

  @Nested
  class Sharing extends SharingContract {
    @Override
    JdbcJournalBuilder builder() {
      return journal();
    }
  }

  @Nested
  class Ownership extends OwnershipContract {
    @Override
    JdbcJournalBuilder builder() {
      return journal();
    }
  }
}
