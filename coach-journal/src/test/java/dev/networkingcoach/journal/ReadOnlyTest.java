package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.networkingcoach.api.journal.JournalException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals that cannot be written, because of permissions or a full disk, are still read. */
class ReadOnlyTest {
  @TempDir Path folder;
  private boolean mounted;
  private boolean closed;

  private Path file() {
    return folder.resolve("coach.db");
  }

  private static boolean succeeds(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  private void mount() throws Exception {
    mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.toString());
  }

  /** Nobody can write into the folder any more, not even root. */
  private void closeFolder() throws Exception {
    if (mounted) {
      assertThat(succeeds("mount", "-o", "remount,ro", folder.toString())).isTrue();
    } else {
      Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--------"));
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
      closed = true;
      assumeTrue(!Files.isWritable(folder), "root may write anywhere, and may not mount here");
    }
  }

  @AfterEach
  void letGo() throws Exception {
    if (mounted) {
      assertThat(succeeds("umount", folder.toString())).isTrue();
    } else if (closed) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private void record() {
    try (JdbcJournal journal = JdbcJournal.file(file()).open()) {
      journal.record(MIRA, opened(MIRA));
      journal.record(MIRA, entry("e1", contact("dana", "Dana Ortiz")));
    }
  }

  private void isReadAndNotWritten(int contacts, String why) {
    try (JdbcJournal journal = JdbcJournal.file(file()).open()) {
      assertThat(journal.read(MIRA).orElseThrow().network().contacts()).hasSize(contacts);
      assertThat(journal.check().faults()).isEmpty();
      assertThat(journal.entries(MIRA, Long.MAX_VALUE, 9)).hasSize(contacts + 1);
      assertThat(journal.persons().get(MIRA, "none")).isEmpty();
      assertThatThrownBy(() -> journal.record(MIRA, entry("e9", contact("lee", "Lee"))))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining(file().toString())
          .hasMessageContaining(why);
      assertThatThrownBy(() -> journal.persons().put(MIRA, "hour", "8"))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining(why);
      assertThat(journal.read(MIRA).orElseThrow().network().contacts()).hasSize(contacts);
    }
  }

  @Test
  void aReadOnlyFolderIsRead() throws Exception {
    mount();
    record();
    closeFolder();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
    isReadAndNotWritten(1, "read-only");
  }

  /** A program that was killed leaves its last entries in the log beside the file. */
  @Test
  void whatStandsInTheLogAloneIsReadToo() throws Exception {
    Path work = Files.createTempDirectory(folder.getParent(), "work");
    mount();
    try (JdbcJournal journal = JdbcJournal.file(work.resolve("coach.db")).open()) {
      journal.record(MIRA, opened(MIRA));
      journal.record(MIRA, entry("e1", contact("dana", "Dana Ortiz")));
      for (String name : new String[] {"coach.db", "coach.db-wal"}) {
        Files.copy(work.resolve(name), folder.resolve(name));
      }
    }
    assertThat(folder.resolve("coach.db-wal")).isNotEmptyFile();
    closeFolder();
    isReadAndNotWritten(1, "read-only");
  }

  @Test
  void aJournalOfAnEarlierVersionIsReadToo() throws Exception {
    mount();
    try (InputStream frozen = ReadOnlyTest.class.getResourceAsStream("v1-sqlite.db")) {
      Files.write(file(), Objects.requireNonNull(frozen).readAllBytes());
    }
    byte[] before = Files.readAllBytes(file());
    closeFolder();
    try (JdbcJournal journal = JdbcJournal.file(file()).open()) {
      assertThat(journal.read(MIRA).orElseThrow().number()).isEqualTo(14);
      assertThat(journal.check().faults()).isEmpty();
      assertThatThrownBy(() -> journal.record(MIRA, entry("e15", contact("lee2", "Lee"))))
          .hasMessageContaining("read-only");
    }
    assertThat(file()).hasBinaryContent(before);
  }

  @Test
  void aFullDiskIsRead() throws Exception {
    mount();
    assumeTrue(mounted, "only root may mount a small disk");
    record();
    Path ballast = folder.resolve("ballast");
    try (var stream = Files.newOutputStream(ballast)) {
      while (true) {
        stream.write(new byte[512]);
      }
    } catch (IOException full) {
      assertThat(folder.toFile().getUsableSpace()).isZero();
    }
    isReadAndNotWritten(1, "full");
    Files.delete(ballast);
    try (JdbcJournal journal = JdbcJournal.file(file()).open()) {
      journal.record(MIRA, entry("e2", contact("lee", "Lee")));
      assertThat(journal.read(MIRA).orElseThrow().network().contacts()).hasSize(2);
    }
  }
}
