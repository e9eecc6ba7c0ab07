package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.json.NetworkReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The everyday commands of the packaged program, each a process of its own. */
class JournalIT {
  @TempDir private Path directory;

  @Test
  void theJournalIsInTheDataFolderAndItsOwnersAlone() throws Exception {
    Exited told = run("", List.of(), "met", "Dana", "Ortiz");
    assertThat(told.status()).isEqualTo(1);
    assertThat(told.out()).contains("[1] Add Dana Ortiz");
    Exited sure = run("", List.of(), "1");
    assertThat(sure.status()).as(sure.out() + sure.err()).isZero();
    Path file = directory.resolve("networking-coach/coach.db");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Exited today = run("", List.of(), "today");
    assertThat(today.status()).as(today.err()).isZero();
    assertThat(today.out()).startsWith("Today, ");
    assertThat(today.err()).isEmpty();
  }

  @Test
  void severalProcessesAtOnceLoseNothing() throws Exception {
    run("", List.of(), "me", "name", "Mira");
    List<CompletableFuture<Exited>> all =
        IntStream.range(0, 6)
            .mapToObj(
                number -> CompletableFuture.supplyAsync(() -> quietly("I need topic" + number)))
            .toList();
    for (CompletableFuture<Exited> one : all) {
      assertThat(one.get().status()).as(one.get().out() + one.get().err()).isZero();
    }
    assertThat(network().owner().needs()).hasSize(6);
    assertThat(run("", List.of(), "check").out()).startsWith("The journal is sound.");
  }

  @Test
  void aChatThroughAPipe() throws Exception {
    String lines = "met Dana Ortiz\n1\ngave Dana a tip\nexport\nquit\nnever said\n";
    Exited chat = run(lines, List.of(), "chat");
    assertThat(chat.status()).as(chat.err()).isZero();
    assertThat(chat.out())
        .contains("Logged: met Dana Ortiz today")
        .contains("Logged: gave Dana Ortiz")
        .doesNotContain("\u001b");
    Path file = directory.resolve("network.json");
    assertThat(chat.err()).contains("Written to network.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(new NetworkReader().read(Files.readString(file))).isEqualTo(network());
  }

  /** Bash gives a pipe for {@code <(...)}. */
  @Test
  void whatAnotherCommandWritesIsReadAsAFile() throws Exception {
    String program =
        Exited.program().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    ProcessBuilder builder = builder(List.of());
    String piped = program + " import <(" + program + " demo --network)";
    Exited ran = Exited.of(builder.command("bash", "-c", piped), "");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(network().owner().name()).isEqualTo("Mira Chen");
    assertThat(run("", List.of(), "today").out()).contains("Thank Sven Lindqvist");
  }

  @Test
  void pagesAreAsWideAsTheTerminalAndColouredUnlessForbidden() throws Exception {
    List<String> narrow = List.of("-Dcoach.terminal=out", "-Dcoach.columns=40");
    Exited page = run("", narrow, "today");
    assertThat(page.out()).contains("\u001b[");
    assertThat(page.out().replaceAll("\u001b\\[[0-9;]*m", "").lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
    List<String> wide = List.of("-Dcoach.terminal=out", "-Dcoach.columns=100");
    ProcessBuilder builder = builder(wide, "today");
    builder.environment().put("NO_COLOR", "1");
    Exited plain = Exited.of(builder, "");
    assertThat(plain.out()).doesNotContain("\u001b");
    assertThat(plain.out().lines().mapToInt(String::length).max().orElse(0)).isGreaterThan(60);
  }

  private Network network() throws Exception {
    return new NetworkReader().read(run("", List.of(), "export").out());
  }

  private Exited quietly(String sentence) {
    try {
      return run("", List.of(), sentence);
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Exited run(String input, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    return Exited.of(builder(options, arguments), input);
  }

  private ProcessBuilder builder(List<String> options, String... arguments) {
    List<String> command = Exited.program(options.toArray(String[]::new));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("XDG_DATA_HOME", directory.toString());
    builder.environment().put("TERM", "xterm");
    builder.environment().keySet().removeIf(name -> name.startsWith("COACH_"));
    builder.environment().remove("NO_COLOR");
    return builder;
  }
}
