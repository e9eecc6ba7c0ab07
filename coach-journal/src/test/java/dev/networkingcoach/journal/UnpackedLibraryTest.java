package dev.networkingcoach.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library of SQLite among the temporary files: nobody else can write where it is loaded from,
 * and no program leaves it there for good.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a folder has no such permissions there")
class UnpackedLibraryTest {
  private static final Duration LONG_AGO = Duration.ofMinutes(61);

  @TempDir private Path directory;
  private Path temporary = Path.of("");

  /** Opens a journal, says so, and stays until its input ends. */
  static final class JournalHolder {
    private JournalHolder() {}

    public static void main(String[] arguments) throws IOException {
      try (JdbcJournal journal = JdbcJournal.file(Path.of(arguments[0])).open()) {
        System.out.println("open " + journal.inbox().depth());
        int end = System.in.read();
        System.out.println("closed " + end);
      }
    }
  }

  @BeforeEach
  void make() throws IOException {
    temporary = Files.createDirectory(directory.resolve("temporary"));
  }

  private Process holder() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                JournalHolder.class.getName(),
                directory.resolve("coach.db").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said = process.inputReader();
    assertThat(said.lines().anyMatch(line -> line.equals("open 0"))).isTrue();
    return process;
  }

  private static List<Path> in(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private List<Path> left() throws IOException {
    return in(temporary);
  }

  @Test
  void itIsInAFolderOfItsOwnerAloneAndGoesInTheEnd() throws Exception {
    Process process = holder();
    try {
      Path folder = left().get(0);
      assertThat(left()).containsExactly(folder);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
      assertThat(in(folder)).anyMatch(file -> file.toString().contains("sqlitejdbc"));
      process.outputWriter().close();
      assertThat(process.waitFor()).isZero();
      assertThat(left()).isEmpty();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void whatAKilledProgramLeftIsRemovedByTheNext() throws Exception {
    holder().destroyForcibly().waitFor();
    Path killed = left().get(0);
    FileTime time = FileTime.from(Instant.now().minus(LONG_AGO));
    for (Path file : in(killed)) {
      Files.setLastModifiedTime(file, time);
    }
    Files.setLastModifiedTime(killed, time);
    Process next = holder();
    try {
      assertThat(killed).doesNotExist();
      assertThat(left()).hasSize(1);
    } finally {
      next.destroyForcibly().waitFor();
    }
  }
}
