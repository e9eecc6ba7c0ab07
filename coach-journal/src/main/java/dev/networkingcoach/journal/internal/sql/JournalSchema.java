package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the tables of this version. */
public final class JournalSchema {
  /** The version of the tables that this code works on. */
  public static final int VERSION = 6;

  private static final int EMPTY = 0;
  private static final String HISTORY = "flyway_schema_history";

  private JournalSchema() {}

  /**
   * Migrates where that is due. An up-to-date database costs one query: the migration library is
   * loaded only where it has work.
   *
   * @throws JournalException if a newer version wrote it, or it is no journal
   */
  public static void bringUpToDate(SqlDialect dialect) {
    if (isDue(version(dialect))) {
      migrate(dialect);
    }
  }

  private static boolean isDue(int version) {
    if (version > VERSION) {
      throw new JournalException(
          "The journal is of version "
              + version
              + ", and this program knows versions up to "
              + VERSION
              + ".\nMaybe a newer version of the program wrote it: use that one.");
    }
    return version < VERSION;
  }

  /** The version of the tables; 0 where there are none yet. */
  public static int version(SqlDialect dialect) {
    try (Connection connection = dialect.connect()) {
      return dialect.isEmpty(connection)
          ? EMPTY
          : SqlStatements.first(
                  connection,
                  "SELECT version FROM " + HISTORY + " WHERE success ORDER BY installed_rank DESC",
                  row -> Integer.parseInt(row.getString(1)))
              .orElse(EMPTY);
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  private static void migrate(SqlDialect dialect) {
    try {
      Flyway.configure(JournalSchema.class.getClassLoader())
          .dataSource(dialect.dataSource())
          .locations(dialect.migrations())
          .javaMigrations(new ChecksumMigration())
          .table(HISTORY)
          // Else it would print to the console where a program brings no logging.
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      // Another process may have been faster.
      if (isDue(version(dialect))) {
        throw new JournalException(
            "The tables of the journal could not be brought to version "
                + VERSION
                + ".\n"
                + "Maybe look at the cause; nothing was lost.",
            e);
      }
    }
  }
}
