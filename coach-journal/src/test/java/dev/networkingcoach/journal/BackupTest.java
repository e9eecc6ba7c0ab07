package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.met;
import static dev.networkingcoach.journal.Entries.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.journal.JournalException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a journal in use, and what a check of one finds. */
class BackupTest {
  @TempDir Path folder;
  private JdbcJournal journal;

  @BeforeEach
  void openJournal() {
    journal = JdbcJournal.file(folder.resolve("coach.db")).open();
    journal.record(MIRA, opened(MIRA));
    journal.record(MIRA, entry("e0", contact("dana", "Dana Ortiz")));
  }

  @AfterEach
  void closeJournal() {
    journal.close();
  }

  @Test
  void aCopyMadeWhileOthersRecordIsAWholeJournal() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    Thread writer =
        new Thread(
            () -> {
              for (int i = 0; !done.get(); i++) {
                journal.record(MIRA, entry("m" + i, met("i" + i, "dana")));
              }
            });
    writer.start();
    Path copy = folder.resolve("copy.db");
    try {
      journal.backup(copy);
    } finally {
      done.set(true);
      writer.join();
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
    try (JdbcJournal backup = JdbcJournal.file(copy).open()) {
      long number = backup.read(MIRA).orElseThrow().number();
      assertThat(number).isBetween(2L, journal.read(MIRA).orElseThrow().number());
      assertThat(backup.check().isSound()).isTrue();
    }
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws Exception {
    Path copy = Files.writeString(folder.resolve("copy.db"), "mine");
    assertThatThrownBy(() -> journal.backup(copy))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("is there already, and is not overwritten");
    assertThat(copy).content().isEqualTo("mine");
    assertThatThrownBy(() -> journal.backup(folder.resolve("no/copy.db")))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("could not be written");
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith(".coach-"));
    }
  }

  @Test
  void whatAKilledBackupOfAnEarlierVersionLeftIsInNobodysWay() throws Exception {
    Path left = Files.writeString(folder.resolve("copy.db.part"), "half");
    journal.backup(folder.resolve("copy.db"));
    try (JdbcJournal backup = JdbcJournal.file(folder.resolve("copy.db")).open()) {
      assertThat(backup.read(MIRA)).isEqualTo(journal.read(MIRA));
    }
    assertThat(left).content().isEqualTo("half");
  }

  @Test
  void whereALinkIsPlantedNothingIsWrittenThroughIt() throws Exception {
    Path victim = Files.writeString(folder.resolve("victim"), "precious");
    Path shared = Files.createDirectory(folder.resolve("shared"));
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.createSymbolicLink(shared.resolve("copy.db"), victim);
    Files.createSymbolicLink(shared.resolve("other.db.part"), victim);
    Files.createSymbolicLink(shared.resolve("nowhere.db"), folder.resolve("made"));
    for (String planted : new String[] {"copy.db", "nowhere.db"}) {
      assertThatThrownBy(() -> journal.backup(shared.resolve(planted)))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("is there already, and is not overwritten");
    }
    journal.backup(shared.resolve("other.db"));
    assertThat(victim).content().isEqualTo("precious");
    assertThat(folder.resolve("made")).doesNotExist();
  }

  @Test
  void aCheckCountsAndFindsNothingWrong() {
    CheckReport report = journal.check();
    assertThat(report.faults()).isEmpty();
    assertThat(report.version()).isEqualTo(6);
    assertThat(report.owners()).isEqualTo(1);
    assertThat(report.entries()).isEqualTo(2);
    assertThat(report.changes()).isEqualTo(2);
    assertThat(report.bytes()).isGreaterThan(4096);
  }

  @Test
  void aCheckTellsWhatIsWrong() throws Exception {
    try (Connection connection = journal.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE entry SET said_at = 'yesterday', checksum = NULL WHERE number = 1");
      statement.execute(
          "INSERT INTO entry VALUES ('local', 'mira', 9, 'x', '2026-01-01T00:00:00Z', 'm', 'c',"
              + " NULL)");
      statement.execute("UPDATE change SET body = 'Dana, oops' WHERE number = 2");
      statement.execute("UPDATE entry SET checksum = NULL WHERE number = 2");
    }
    assertThat(journal.check().faults())
        .hasSize(4)
        .anyMatch(fault -> fault.contains("Entry 1 has no readable time"))
        .anyMatch(fault -> fault.contains("Entry 9 stands after the end"))
        .anyMatch(fault -> fault.contains("Entry 9 changes nothing"))
        .anyMatch(fault -> fault.contains("cannot read"))
        .noneMatch(fault -> fault.contains("Dana"));
  }

  @Test
  void aCheckTellsOfDamagedPages() throws Exception {
    journal.record(MIRA, entry("e1", contact("lee", "L".repeat(50_000))));
    Path copy = folder.resolve("copy.db");
    journal.backup(copy);
    byte[] bytes = Files.readAllBytes(copy);
    int page = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("L".repeat(4092)) / 4096 + 1;
    // A page that is full of the name begins with the number of the next one.
    Arrays.fill(bytes, page * 4096, page * 4096 + 4, (byte) 0x5a);
    Files.write(copy, bytes);
    try (JdbcJournal damaged = JdbcJournal.file(copy).open()) {
      assertThat(damaged.check().isSound()).isFalse();
      assertThat(damaged.check().faults()).noneMatch(fault -> fault.contains("LLL"));
    }
  }
}
