package dev.networkingcoach.journal;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;

/**
 * How db-scheduler works in the database of a journal, whose migrations made its table. Whoever
 * calls this brings db-scheduler along; the journal itself does without.
 */
public final class JournalScheduling {
  private JournalScheduling() {}

  /**
   * What a scheduler on the journal's {@link JdbcJournal#dataSource()} is given as its JDBC
   * customization. Times are stored in UTC.
   */
  public static JdbcCustomization customization(JdbcJournal journal) {
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
