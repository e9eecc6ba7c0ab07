package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ./coach in a clone whose Maven copies what is built already. */
@Tag("slow")
class LauncherIT {
  @TempDir private Path directory;
  private Path home = Path.of("");

  @BeforeEach
  void prepareClone() throws IOException {
    home = Files.createDirectories(directory.resolve("a clone"));
    Files.copy(Path.of("..", "coach"), home.resolve("coach"));
    assertThat(home.resolve("coach").toFile().setExecutable(true)).isTrue();
    Files.createDirectories(home.resolve("coach-cli/src/main"));
    Files.writeString(home.resolve("coach-cli/src/main/Source.java"), "");
    Files.writeString(home.resolve("coach-cli/pom.xml"), "");
    Files.writeString(home.resolve("pom.xml"), "");
    maven(
        "echo run >>runs; echo '[INFO] Building Networking Coach: API 0.1.0   [1/2]'; sleep 1\n"
            + "mkdir -p coach-cli/target/coach/lib\n"
            + "cp '"
            + Path.of("target/coach/lib").toAbsolutePath()
            + "'/*.jar coach-cli/target/coach/lib/\n");
  }

  @Test
  void theFirstStartBuildsAndTheNextDoesNot() throws Exception {
    Exited first = launch("rules", "cycle.thank");
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.out()).startsWith("cycle.thank");
    assertThat(first.err())
        .contains("coach: building")
        .contains("1/2 Networking Coach: API")
        .contains("coach: built.");
    Exited next = launch("rules", "cycle.thank");
    assertThat(next.err()).isEmpty();
    assertThat(next.out()).isEqualTo(first.out());
    assertThat(runs()).isEqualTo(1);
  }

  @Test
  void itRunsFromAnyDirectoryAndThroughLinks() throws Exception {
    launch("--version");
    Path bin = Files.createDirectories(directory.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("one"), Path.of("../a clone/coach"));
    Files.createSymbolicLink(bin.resolve("two"), bin.resolve("one"));
    ProcessBuilder builder = new ProcessBuilder(bin.resolve("two").toString(), "--version");
    Exited ran = Exited.of(builder.directory(bin.toFile()), "");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(runs()).isEqualTo(1);
  }

  @Test
  void aChangedSourceIsBuiltAgain() throws Exception {
    launch("--version");
    Path source = home.resolve("coach-cli/src/main/Source.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
    Exited ran = launch("--version");
    assertThat(ran.err()).contains("the sources have changed").contains("built.");
    assertThat(runs()).isEqualTo(2);
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    CompletableFuture<Exited> other = CompletableFuture.supplyAsync(() -> launch("--version"));
    Exited one = launch("--version");
    assertThat(one.status()).as(one.err()).isZero();
    assertThat(other.get().status()).as(other.get().err()).isZero();
    assertThat(one.err() + other.get().err()).contains("another coach is building");
    assertThat(runs()).isEqualTo(1);
  }

  @Test
  void aFailedBuildShowsWhyAndLeavesNothingHalfDone() throws Exception {
    maven("echo run >>runs; echo '[ERROR] it went wrong'; exit 1");
    Exited ran = launch("--version");
    assertThat(ran.status()).isEqualTo(70);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("[ERROR] it went wrong").contains("the build failed");
    assertThat(home.resolve("target/coach/current")).doesNotExist();
    assertThat(launch("--version").status()).isEqualTo(70);
    assertThat(runs()).isEqualTo(2);
  }

  @Test
  void anArchiveThatIsOfNoUseIsPassedOver() throws Exception {
    launch("--version");
    try (var files = Files.walk(home.resolve("target/coach"))) {
      Path archive =
          files
              .filter(file -> file.getFileName().toString().startsWith("classes-"))
              .findFirst()
              .orElseThrow();
      assumeThat(Files.size(archive)).isPositive();
      Files.writeString(archive, "no archive at all");
    }
    Exited ran = launch("rules", "cycle.thank");
    assertThat(ran.out()).startsWith("cycle.thank");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aJavaTooOldOrNoneIsToldBeforeAnythingElse() throws Exception {
    Path old = Files.createDirectories(directory.resolve("jdk11/bin"));
    Files.writeString(old.resolve("java"), "#!/bin/sh\n");
    assertThat(old.resolve("java").toFile().setExecutable(true)).isTrue();
    Files.writeString(directory.resolve("jdk11/release"), "JAVA_VERSION=\"11.0.2\"\n");
    Exited ran = launchWith(directory.resolve("jdk11").toString(), "--version");
    assertThat(ran.status()).isEqualTo(70);
    assertThat(ran.err()).contains("is Java 11.0.2: 17 or later was expected");
    assertThat(launchWith("/nowhere", "--version").err()).contains("JAVA_HOME (/nowhere)");
    assertThat(home.resolve("runs")).doesNotExist();
  }

  private void maven(String commands) throws IOException {
    Path wrapper = Files.writeString(home.resolve("mvnw"), "#!/bin/sh\n" + commands);
    assertThat(wrapper.toFile().setExecutable(true)).isTrue();
  }

  private long runs() throws IOException {
    return Files.readAllLines(home.resolve("runs")).size();
  }

  private Exited launch(String... arguments) {
    return launchWith(System.getProperty("java.home"), arguments);
  }

  private Exited launchWith(String javaHome, String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = home.resolve("coach").toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("JAVA_HOME", javaHome);
    try {
      return Exited.of(builder, "");
    } catch (IOException | InterruptedException failed) {
      throw new UncheckedIOException(new IOException(failed));
    }
  }
}
