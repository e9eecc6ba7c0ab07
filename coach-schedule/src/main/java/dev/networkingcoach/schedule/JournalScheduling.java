package dev.networkingcoach.schedule;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import dev.networkingcoach.journal.JdbcJournal;

/** How db-scheduler works in the database of a journal, whose migrations made its table. */
final class JournalScheduling {
  private JournalScheduling() {}

  /**
   * What a scheduler on the journal's {@link JdbcJournal#taskSource()} is given as its JDBC
   * customization. Times are stored in UTC.
   */
  static JdbcCustomization customization(JdbcJournal journal) {
    return journal.isFile() ? new Sqlite() : new PostgreSqlJdbcCustomization(false, true);
  }

  /** SQLite limits rows in words of its own, and has no row locks. */
  private static final class Sqlite extends DefaultJdbcCustomization {
    Sqlite() {
      super(true);
    }

    @Override
    public String getName() {
      return "SQLite";
    }

    @Override
    public String getQueryLimitPart(int limit) {
      return " LIMIT " + limit;
    }

    @Override
    public boolean supportsGenericLockAndFetch() {
      return false;
    }
  }
}
