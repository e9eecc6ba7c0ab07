package dev.networkingcoach.api.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a killed program left beside its file: the next who writes there removes what is stale. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "folders are not opened by their parent there")
class KilledWriterTest {
  private static final Duration LONG_AGO = Duration.ofMinutes(61);
  private static final Duration JUST_NOW = Duration.ofMinutes(59);

  @TempDir private Path directory;

  /** The folder of a process that was killed while it wrote. */
  private Path left;

  /** Writes into a file without an end. */
  static final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String[] arguments) throws Exception {
      new AtomicFile(Path.of(arguments[0]))
          .make(
              stream -> {
                while (true) {
                  stream.write(new byte[64]);
                }
              });
    }
  }

  @BeforeEach
  void kill() throws Exception {
    Path folder = Files.createDirectory(directory.resolve("killed"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                folder.resolve("file").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (!isWriting(folder)) {
        assertThat(process.waitFor(5, TimeUnit.MILLISECONDS)).as("it ended").isFalse();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    left = only(folder);
  }

  private static boolean isWriting(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.anyMatch(one -> Files.exists(one.resolve("new")));
    }
  }

  private static Path only(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static void age(Path folder, Duration age) throws IOException {
    FileTime time = FileTime.from(Instant.now().minus(age));
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, time);
      }
    }
    Files.setLastModifiedTime(folder, time);
  }

  private void write() throws IOException {
    new AtomicFile(left.resolveSibling("file")).overwrite(stream -> stream.write('x'));
  }

  @Test
  void whatNobodyTouchedForAnHourIsRemoved() throws IOException {
    age(left, LONG_AGO);
    write();
    assertThat(left.getParent()).isDirectoryNotContaining("glob:**.coach-*");
    assertThat(left.resolveSibling("file")).hasContent("x");
  }

  @Test
  void whatWasTouchedWithinTheHourStays() throws IOException {
    age(left, JUST_NOW);
    write();
    assertThat(left.resolve("new")).exists();
  }

  @Test
  void whatALivingProcessWritesStays() throws IOException {
    Path mine = left.resolveSibling(LeftFolders.prefix() + "1");
    Files.move(left, mine);
    age(mine, LONG_AGO);
    write();
    assertThat(mine.resolve("new")).exists();
  }

  /** A name that fits leads to a folder of the user's own: nothing in it is touched. */
  @Test
  void aPlantedLinkIsNotFollowed() throws IOException {
    Path own = Files.createDirectory(directory.resolve("own"));
    Path file = Files.writeString(own.resolve("new"), "dear");
    Path link = Files.createSymbolicLink(left.resolveSibling(".coach-12"), own);
    age(own, LONG_AGO);
    write();
    assertThat(file).hasContent("dear");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aFolderOfAnotherNameIsLeftAlone() throws IOException {
    Path other = left.resolveSibling(".coach-settings");
    Files.move(left, other);
    age(other, LONG_AGO);
    write();
    assertThat(other.resolve("new")).exists();
  }
}
