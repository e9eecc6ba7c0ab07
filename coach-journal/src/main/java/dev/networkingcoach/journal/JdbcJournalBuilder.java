package dev.networkingcoach.journal;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.journal.internal.sql.JournalDatabase;
import dev.networkingcoach.journal.internal.sql.JournalSchema;
import dev.networkingcoach.journal.internal.sql.PostgresDialect;
import dev.networkingcoach.journal.internal.sql.SqlDialect;
import dev.networkingcoach.journal.internal.sql.SqliteFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Opens a {@link JdbcJournal}. Not thread-safe. */
public final class JdbcJournalBuilder {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final int FACTS_IN_MEMORY = 500_000;
  private static final int PATIENCE_SECONDS = 10;

  private final String place;
  private final @Nullable String user;
  private final @Nullable String password;
  private final boolean isFile;
  private Duration patience = Duration.ofSeconds(PATIENCE_SECONDS);
  private int mostFacts = FACTS_IN_MEMORY;
  private boolean make = true;

  JdbcJournalBuilder(
      String place, @Nullable String user, @Nullable String password, boolean isFile) {
    this.place = place;
    this.user = user;
    this.password = password;
    this.isFile = isFile;
  }

  /**
   * How long to wait for a database that another program keeps busy, or that does not answer;
   * {@value #PATIENCE_SECONDS} seconds by default.
   */
  public JdbcJournalBuilder patience(Duration patience) {
    this.patience = patience;
    return this;
  }

  /**
   * How many facts of owners to keep in memory, about; {@value #FACTS_IN_MEMORY} by default. The
   * owner asked about last stays in any case.
   */
  public JdbcJournalBuilder factsInMemory(int most) {
    this.mostFacts = most;
    return this;
  }

  /** Opens a journal that is there, and makes none: for what only looks. */
  public JdbcJournalBuilder existing() {
    this.make = false;
    return this;
  }

  /**
   * Looks whether a database can have this address, and connects to none.
   *
   * @throws JournalException if it cannot be read
   */
  public void checkAddress() {
    if (!isFile && !place.startsWith(SQLITE)) {
      dialect().close();
    }
  }

  /**
   * Opens the journal, and brings its tables up to date.
   *
   * @throws JournalException if it cannot be opened, is no journal, or is from a newer version
   */
  public JdbcJournal open() {
    return open(dialect -> dialect);
  }

  /** Opens the journal with another dialect around its own, which sees what is done. */
  JdbcJournal open(UnaryOperator<SqlDialect> around) {
    SqlDialect dialect = around.apply(dialect());
    boolean open = false;
    try {
      JournalSchema.bringUpToDate(dialect);
      open = true;
      return new JdbcJournal(new JournalDatabase(dialect), mostFacts);
    } finally {
      if (!open) {
        dialect.close();
      }
    }
  }

  private SqlDialect dialect() {
    if (isFile) {
      return SqliteFiles.open(Path.of(place), patience, make);
    }
    if (place.startsWith(SQLITE)) {
      return SqliteFiles.open(Path.of(place.substring(SQLITE.length())), patience, make);
    }
    if (place.startsWith(POSTGRESQL)) {
      return new PostgresDialect(place, user, password, patience);
    }
    throw new JournalException(
        "The JDBC URL of the journal must begin with "
            + POSTGRESQL
            + " or "
            + SQLITE
            + ".\n"
            + "Maybe a file was meant: give its path alone.");
  }
}
