package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.networkingcoach.api.journal.JournalException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that is moved away while it is open: nobody connects to an empty file instead. */
class MovedFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("data/coach.db");
  }

  private JdbcJournal open() {
    return JdbcJournal.file(file).patience(Duration.ofMillis(300)).open();
  }

  /** As a scheduler does, which is given the source once, and asks it for connections for ever. */
  @Test
  void whoKeepsTheSourceMakesNoEmptyFileWhereTheJournalWas() throws Exception {
    try (JdbcJournal journal = open()) {
      journal.record(MIRA, opened(MIRA));
      DataSource kept = journal.taskSource();
      HikariPoolMXBean pool = kept.unwrap(HikariDataSource.class).getHikariPoolMXBean();
      Path away = file.resolveSibling("away.db");
      Files.move(file, away);
      pool.softEvictConnections();
      for (int time = 0; time < 3; time++) {
        assertThatThrownBy(kept::getConnection)
            .isInstanceOf(JournalException.class)
            .hasMessageContaining("was moved, removed or replaced while it was open");
      }
      assertThatThrownBy(() -> journal.backup(folder.resolve("backup.db")))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("was moved, removed or replaced");
      assertThat(file).doesNotExist();
      Files.move(away, file);
      journal.record(MIRA, entry("e1", contact("dana", "Dana")));
      assertThat(journal.read(MIRA).orElseThrow().number()).isEqualTo(2);
    }
  }

  /** A pool connects again by itself when a connection has become old, and nobody asked. */
  @Test
  void aPoolThatConnectsByItselfMakesNoEmptyFileEither() throws Exception {
    try (JdbcJournal journal = open()) {
      journal.record(MIRA, opened(MIRA));
      HikariDataSource pool = journal.taskSource().unwrap(HikariDataSource.class);
      Path away = file.resolveSibling("away.db");
      Files.move(file, away);
      assertThatThrownBy(pool.getDataSource()::getConnection)
          .isInstanceOf(SQLException.class)
          .hasRootCauseInstanceOf(NoSuchFileException.class);
      assertThat(file).doesNotExist();
      Files.writeString(file, "");
      assertThatThrownBy(pool.getDataSource()::getConnection)
          .hasCauseInstanceOf(JournalException.class);
      assertThat(file).isEmptyFile();
      assertThat(file.resolveSibling("coach.db-journal")).doesNotExist();
    }
  }
}
