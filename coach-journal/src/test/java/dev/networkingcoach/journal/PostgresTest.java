package dev.networkingcoach.journal;

import java.sql.SQLException;
import org.junit.jupiter.api.Nested;

/** What holds on every database, on PostgreSQL. */
class PostgresTest {
  private final String database = Postgres.newDatabase();

  PostgresTest() throws SQLException {}

  private JdbcJournalBuilder journal() {
    return JdbcJournal.url(Postgres.url(database), null, null);
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
