package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that cannot be written is still read, and whoever writes is told why they cannot. */
class JournalReadOnlyTest {
  @TempDir private Path directory;
  private Journaled journal = new Journaled(Path.of(""));
  private boolean mounted;

  @BeforeEach
  void begin() throws Exception {
    mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", directory.toString());
    journal = new Journaled(directory.resolve("coach.db"));
    journal.coach("met", "Dana Ortiz");
    assertThat(journal.coach("yes").status()).isZero();
  }

  private static boolean succeeds(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  @AfterEach
  void letGo() throws Exception {
    if (mounted) {
      assertThat(succeeds("umount", directory.toString())).isTrue();
    } else {
      permit("rwx------");
    }
  }

  private void permit(String permissions) throws IOException {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void aReadOnlyFolderIsRead() throws Exception {
    if (mounted) {
      assertThat(succeeds("mount", "-o", "remount,ro", directory.toString())).isTrue();
    } else {
      permit("r-x------");
      assumeTrue(!Files.isWritable(directory), "root may write anywhere, and may not mount here");
    }
    isRead();
    isNotWritten("read-only");
    isToldInAChat("is read-only");
  }

  @Test
  void aFullDiskIsRead() throws Exception {
    assumeTrue(mounted, "only root may mount a small disk");
    Path ballast = directory.resolve("ballast");
    byte[] block = new byte[512];
    try {
      while (true) {
        Files.write(ballast, block, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
    } catch (IOException full) {
      assertThat(directory.toFile().getUsableSpace()).isZero();
    }
    isRead();
    isNotWritten("full");
    isNotCopied();
    isToldInAChat("is full");
    Files.delete(ballast);
    assertThat(journal.coach("called", "dana").status()).isZero();
  }

  private void isRead() {
    for (List<String> command :
        List.of(
            List.of("today"),
            List.of("plan"),
            List.of("who", "Dana"),
            List.of("log"),
            List.of("export"),
            List.of("check"))) {
      Ran ran = journal.coach(command.toArray(String[]::new));
      assertThat(ran.status()).as("%s: %s%s", command, ran.out(), ran.err()).isZero();
      assertThat(ran.out()).as("%s", command).isNotEmpty();
    }
    assertThat(journal.coach("who", "Dana").out()).contains("Dana Ortiz");
    assertThat(journal.coach("check").out()).contains("The journal is sound.");
    assertThat(journal.network().contacts()).hasSize(1);
  }

  private void isToldInAChat(String why) {
    Ran typed = journal.answering("called dana\nemailed dana\nwho Dana\n", "chat");
    assertThat(typed.err().split(why, -1)).as(typed.err()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(typed.err()).doesNotContain("stopped at line");
    assertThat(typed.out()).contains("Dana Ortiz");
    assertThat(typed.status()).isEqualTo(1);
    Ran piped =
        journal.on(TerminalStreams.none(), "\nwho Dana\ncalled dana\nwho is Nobody\n", "chat");
    assertThat(piped.err()).contains(why).contains("stopped at line 3 of the input");
    assertThat(piped.out()).doesNotContain("Nobody");
    assertThat(piped.status()).isEqualTo(1);
    Ran read = journal.on(TerminalStreams.none(), "today\nwho Dana\n", "chat");
    assertThat(read.out()).contains("Dana Ortiz");
    assertThat(read.status()).as(read.err()).isZero();
    Ran asked = journal.on(TerminalStreams.none(), "met Lee Park\n", "chat");
    assertThat(asked.out()).contains("Lee Park is not among your contacts.");
    assertThat(asked.err()).contains(why).contains("an answer to it will not be understood");
    assertThat(asked.status()).isEqualTo(1);
    assertThat(journal.network().interactions()).hasSize(1);
  }

  private void isNotCopied() {
    Path copy = directory.resolve("copy.db");
    Ran ran = journal.coach("backup", copy.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .contains("The file " + copy + " could not be written: the disk is full.")
        .doesNotContain("The journal " + journal.file());
    assertThat(copy).doesNotExist();
  }

  private void isNotWritten(String why) {
    Ran met = journal.coach("called", "dana");
    assertThat(met.status()).as(met.out() + met.err()).isEqualTo(1);
    assertThat(met.err()).contains(journal.file().toString()).contains(why);
    assertThat(journal.network().interactions()).hasSize(1);
  }
}
