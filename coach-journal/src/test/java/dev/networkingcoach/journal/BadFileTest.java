package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Journal.Recorded;
import dev.networkingcoach.api.journal.JournalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no journal, or cannot be read or written: a clear message, and nothing lost. */
class BadFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("data/coach.db");
  }

  private JdbcJournal open() {
    return JdbcJournal.file(file).patience(Duration.ofMillis(300)).open();
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void openAndRecord() {
    try (JdbcJournal journal = open()) {
      journal.record(MIRA, opened(MIRA));
    }
  }

  @Test
  void theFileAndThoseBesideItAreForTheirOwnerAlone() throws IOException {
    try (JdbcJournal journal = open()) {
      journal.record(MIRA, opened(MIRA));
      for (String name : new String[] {"coach.db", "coach.db-wal", "coach.db-shm"}) {
        assertThat(mode(file.resolveSibling(name))).isEqualTo("rw-------");
      }
      assertThat(mode(file.getParent())).isEqualTo("rwx------");
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void aJournalFromANewerVersionIsRefused() throws SQLException {
    openAndRecord();
    change("UPDATE flyway_schema_history SET version = '99' WHERE version = '6'");
    assertThatThrownBy(this::open)
        .isInstanceOf(JournalException.class)
        .hasMessage(
            "The journal is of version 99, and this program knows versions up to 6.\n"
                + "Maybe a newer version of the program wrote it: use that one.");
  }

  @Test
  void aChangeThatANewerVersionMadeIsToldAndNotLeftOut() throws SQLException {
    openAndRecord();
    change(
        "INSERT INTO entry VALUES ('local', 'mira', 2, 'x', '2026-01-01T00:00:00Z', 'm', 'c',"
            + " NULL)");
    change("INSERT INTO change VALUES ('local', 'mira', 2, 0, 'foretold', '{}')");
    change("UPDATE journal_owner SET last_number = 2");
    try (JdbcJournal journal = open()) {
      assertThatThrownBy(() -> journal.read(MIRA))
          .isInstanceOf(JournalException.class)
          .hasMessageStartingWith("The journal holds a change of the kind foretold");
      assertThat(journal.check().faults()).hasSize(1);
      change(
          "UPDATE change SET kind = 'noted', body = '{\"note\":{\"mood\":\"secret\"}}'"
              + " WHERE kind = 'foretold'");
      assertThatThrownBy(() -> journal.read(MIRA))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("kind noted that this version cannot read")
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void aFileThatIsNoJournalIsRefusedAndLeftAsItIs() throws Exception {
    Files.createDirectories(file.getParent());
    String text = "Dear diary, ".repeat(500);
    Files.writeString(file, text);
    assertThatThrownBy(this::open)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("is no journal: the file holds something else");
    assertThat(file).content().isEqualTo(text);
    Files.delete(file);
    change("CREATE TABLE recipe (name TEXT)");
    assertThatThrownBy(this::open)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("is no journal, but a database of another program");
    Files.delete(file);
    Files.createDirectory(file);
    assertThatThrownBy(this::open)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("must be a file");
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws IOException {
    Path readOnly = Files.createDirectory(folder.resolve("readonly"));
    Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r-x------"));
    assumeTrue(!Files.isWritable(readOnly), "root may write anywhere");
    file = readOnly.resolve("coach.db");
    assertThatThrownBy(this::open)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("could not be made");
  }

  @Test
  void aFolderThatIsAFileIsTold() throws IOException {
    Files.writeString(folder.resolve("data"), "");
    assertThatThrownBy(this::open)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("could not be made");
  }

  @Test
  void aFileThatAnotherProgramKeepsLockedIsTold() throws SQLException {
    try (JdbcJournal journal = open();
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      journal.record(MIRA, opened(MIRA));
      statement.execute("BEGIN IMMEDIATE");
      assertThat(journal.read(MIRA)).isPresent();
      assertThatThrownBy(() -> journal.record(MIRA, entry("e1", contact("dana", "Dana"))))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("is locked by another program; nothing was recorded");
      statement.execute("ROLLBACK");
      journal.record(MIRA, entry("e1", contact("dana", "Dana")));
      assertThat(journal.read(MIRA).orElseThrow().network().contacts()).hasSize(1);
    }
  }

  @Test
  void whoWritesWaitsForTheTurnOfAnotherAndWhoReadsDoesNot() throws Exception {
    try (JdbcJournal journal = JdbcJournal.file(file).open()) {
      journal.record(MIRA, opened(MIRA));
      FutureTask<Recorded> recording =
          new FutureTask<>(() -> journal.record(MIRA, entry("e1", contact("dana", "Dana"))));
      Thread other = new Thread(recording);
      try (Connection turn = journal.taskSource().getConnection()) {
        assertThat(turn.isClosed()).isFalse();
        other.start();
        awaitTurn(other);
        assertThat(journal.inbox().depth()).isZero();
        assertThat(recording.isDone()).isFalse();
      }
      assertThat(recording.get().number()).isEqualTo(2);
    }
  }

  private static void awaitTurn(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      assertThat(thread.getState()).isNotEqualTo(Thread.State.TERMINATED);
      Thread.onSpinWait();
    }
  }

  @Test
  void whoWaitedForItsTurnWaitsLessForAnotherProgram() throws Exception {
    int patience = 30_000;
    try (JdbcJournal journal =
        JdbcJournal.file(file).patience(Duration.ofMillis(patience)).open()) {
      assertThat(busyTimeout(journal)).isLessThanOrEqualTo(patience);
      FutureTask<Integer> waiting = new FutureTask<>(() -> busyTimeout(journal));
      Thread other = new Thread(waiting);
      try (Connection turn = journal.taskSource().getConnection()) {
        assertThat(turn.isClosed()).isFalse();
        other.start();
        awaitTurn(other);
        Thread.sleep(200);
      }
      assertThat(waiting.get()).isBetween(0, patience - 200);
      assertThat(busyTimeout(journal)).isGreaterThan(waiting.get());
    }
  }

  private static int busyTimeout(JdbcJournal journal) throws SQLException {
    try (Connection connection = journal.taskSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA busy_timeout")) {
      assertThat(row.next()).isTrue();
      return row.getInt(1);
    }
  }

  @Test
  void whoWaitsInVainForItsTurnIsToldSo() throws SQLException {
    try (JdbcJournal journal = open();
        Connection turn = journal.taskSource().getConnection()) {
      assertThat(turn.isClosed()).isFalse();
      assertThatThrownBy(() -> journal.record(MIRA, opened(MIRA)))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("was busy with other work of this program for too long");
      assertThat(journal.read(MIRA)).isEmpty();
    }
  }

  @Test
  void aFileRemovedWhileOpenIsToldBeforeAnythingIsRecordedIntoNowhere() throws IOException {
    try (JdbcJournal journal = open()) {
      journal.record(MIRA, opened(MIRA));
      Path away = file.resolveSibling("away.db");
      Files.move(file, away);
      assertThatThrownBy(() -> journal.record(MIRA, entry("e1", contact("dana", "Dana"))))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("was moved, removed or replaced while it was open");
      assertThatThrownBy(() -> journal.read(MIRA)).isInstanceOf(JournalException.class);
      Files.move(away, file);
      journal.record(MIRA, entry("e1", contact("dana", "Dana")));
      assertThat(journal.read(MIRA).orElseThrow().number()).isEqualTo(2);
    }
  }

  @Test
  void whenTheDiskIsFullThatIsToldAndNothingIsLost() throws SQLException {
    try (JdbcJournal journal = open()) {
      journal.record(MIRA, opened(MIRA));
      try (Connection connection = journal.taskSource().getConnection();
          Statement statement = connection.createStatement()) {
        // The limit is that of the connection, and this is the one that writes.
        statement.execute("PRAGMA max_page_count = 40");
      }
      int recorded = recordUntilFull(journal);
      assertThat(recorded).isGreaterThan(3);
      assertThat(journal.read(MIRA).orElseThrow().network().contacts()).hasSize(recorded);
    }
    try (JdbcJournal journal = open()) {
      assertThat(journal.check().faults()).isEmpty();
      journal.record(MIRA, entry("after", contact("after", "After")));
    }
  }

  static int recordUntilFull(JdbcJournal journal) {
    for (int i = 0; i < 100_000; i++) {
      Change change = contact("c" + i, "x".repeat(5_000));
      Entry entry = entry("e" + i, change);
      try {
        journal.record(MIRA, entry);
      } catch (JournalException e) {
        assertThat(e).hasMessageContaining("disk").hasMessageContaining("full");
        return i;
      }
    }
    throw new AssertionError("the disk never filled");
  }
}
