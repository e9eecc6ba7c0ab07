package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.json.NetworkReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged program is killed while it writes, as {@code kill -9} does: what it was to write is
 * not there, or whole, and the same command works afterwards.
 */
@Tag("slow")
class KilledCommandIT {
  /** So many that writing them takes a while. */
  private static final int CONTACTS = 20_000;

  private static final int MOST_KILLS = 40;

  @TempDir private Path folder;
  private Path journal;
  private Path target;
  private final Set<Path> begunBefore = new HashSet<>();

  @BeforeEach
  void fill() throws Exception {
    journal = folder.resolve("journal").resolve("coach.db");
    target = Files.createDirectory(folder.resolve("out")).resolve("written");
    Files.createDirectory(journal.getParent());
  }

  private static String network() {
    return IntStream.range(0, CONTACTS)
        .mapToObj(i -> "{\"id\":\"c" + i + "\",\"name\":\"Dana Ortiz " + i + "\"}")
        .collect(
            Collectors.joining(
                ",",
                "{\"owner\":{\"id\":\"mira\",\"name\":\"Mira\",\"zone\":\"Europe/Amsterdam\"},"
                    + "\"contacts\":[",
                "]}"));
  }

  private ProcessBuilder coach(String... arguments) {
    List<String> command = new ArrayList<>(Exited.program("-Xmx512m"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("COACH_JOURNAL", journal.toString());
    return builder;
  }

  private Exited run(String... arguments) throws Exception {
    Exited ran = Exited.of(coach(arguments), "");
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran;
  }

  private String[] writing(String command) {
    return command.equals("report")
        ? new String[] {command, "--html", target.toString()}
        : new String[] {command, target.toString()};
  }

  @ParameterizedTest
  @ValueSource(strings = {"backup", "export", "report"})
  void whatWasBeingWrittenIsNotThereAndTheNextTimeItIs(String command) throws Exception {
    run("import", CommandNetworks.file(folder, "me.json", network()));
    boolean caught = false;
    for (int i = 0; i < MOST_KILLS && !caught; i++) {
      kill(coach(writing(command)), this::isBeingWritten);
      caught = !Files.exists(target);
      if (!caught) {
        isWhole(command);
        Files.delete(target);
      }
    }
    assertThat(caught).as("killed while it wrote").isTrue();
    run(writing(command));
    isWhole(command);
  }

  private void isWhole(String command) throws Exception {
    switch (command) {
      case "backup" -> {
        assertThat(run("check", "--journal", target.toString()).out()).contains("is sound");
        String copied = run("export", "--journal", target.toString()).out();
        assertThat(new NetworkReader().read(copied).contacts()).hasSize(CONTACTS);
      }
      case "export" ->
          assertThat(new NetworkReader().read(Files.readAllBytes(target)).contacts())
              .hasSize(CONTACTS);
      default -> assertThat(Files.readString(target).strip()).endsWith("</html>");
    }
  }

  /** An entry is recorded as a whole, however many contacts it brings. */
  @Test
  void whatWasBeingTakenInIsAllThereOrNotAtAll() throws Exception {
    run("me", "name", "Mira");
    String file = CommandNetworks.file(folder, "me.json", network());
    boolean caught = false;
    for (int i = 0; i < MOST_KILLS && !caught; i++) {
      long before = journalBytes();
      kill(coach("import", file), () -> journalBytes() > before + (64 << 10));
      int contacts = new NetworkReader().read(run("export").out()).contacts().size();
      assertThat(contacts).isIn(0, CONTACTS);
      assertThat(run("check").out()).contains("is sound");
      caught = contacts == 0;
      if (!caught) {
        run("undo");
      }
    }
    assertThat(caught).as("killed while it recorded").isTrue();
    run("import", file);
    assertThat(new NetworkReader().read(run("export").out()).contacts()).hasSize(CONTACTS);
  }

  /** Starts it, and kills it as soon as something is seen, if it has not ended before. */
  private static void kill(ProcessBuilder builder, BooleanSupplier seen) throws Exception {
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (process.isAlive() && !seen.getAsBoolean()) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();
  }

  private boolean isBeingWritten() {
    Path out = target.getParent();
    try (DirectoryStream<Path> begun = Files.newDirectoryStream(out, ".coach-*")) {
      for (Path one : begun) {
        // What an earlier kill left lies there still.
        if (Files.exists(one.resolve("new")) && begunBefore.add(one)) {
          return true;
        }
      }
      return false;
    } catch (IOException justGone) {
      return false;
    }
  }

  private long journalBytes() {
    try (Stream<Path> files = Files.list(journal.getParent())) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException gone) {
      return 0;
    }
  }
}
