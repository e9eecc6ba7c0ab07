package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a process: exit status, streams, and what it loads. */
class ProgramIT {
  @TempDir private Path directory;

  @Test
  void theDemoSucceedsAndSaysNothingElse() throws Exception {
    Exited ran = Exited.coach("", "demo");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("Mira Chen, ").contains("things worth doing today");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void theVersionIsThatOfTheBuild() throws Exception {
    assertThat(Exited.coach("", "--version").out())
        .matches("coach \\d+\\.\\d+\\.\\d+.* \\(Java .*\\)\n");
  }

  @Test
  void whatIsPrintedIsUtf8WhateverTheLocale() throws Exception {
    List<String> command = Exited.program();
    command.addAll(List.of("why", "-", "zoe"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    assertThat(Exited.of(builder, CommandNetworks.SMALL).out()).startsWith("Zoë Łukasik (zoe)");
  }

  @Test
  void aTerminalGetsColourUnlessTheEnvironmentForbidsIt() throws Exception {
    List<String> command = Exited.program("-Dcoach.terminal=out,err", "-Dcoach.columns=80");
    command.add("demo");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("TERM", "xterm");
    builder.environment().remove("NO_COLOR");
    assertThat(Exited.of(builder, "").out()).contains("\u001b[1mMira Chen");
    builder.environment().put("NO_COLOR", "1");
    assertThat(Exited.of(builder, "").out()).startsWith("Mira Chen").doesNotContain("\u001b");
  }

  @Test
  void wrongUsageIsTwo() throws Exception {
    Exited ran = Exited.coach("", "advise");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("NETWORK").contains("coach advise --help");
  }

  @Test
  void manyNetworksAreAnsweredInTheirOrder() throws Exception {
    String lines =
        IntStream.range(0, 500)
            .mapToObj(number -> CommandNetworks.ofNobody("o" + number))
            .collect(Collectors.joining("\n"));
    Exited ran = Exited.coach(lines, "advise", "-", "--ndjson", "--json");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> line.replaceAll("^\\{\"owner\":\"(o\\d+)\".*", "$1")))
        .isEqualTo(IntStream.range(0, 500).mapToObj(number -> "o" + number).toList());
  }

  @Test
  void oneBrokenLineOfTenIsNamedAndNineAreAnswered() throws Exception {
    String lines =
        IntStream.rangeClosed(1, 10)
            .mapToObj(line -> line == 7 ? "{\"owner\": 7" : CommandNetworks.ofNobody("o" + line))
            .collect(Collectors.joining("\n"));
    String file = CommandNetworks.file(directory, "crm.ndjson", lines);
    Exited ran = Exited.coach("", "advise", file, "--json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out().lines()).hasSize(9);
    assertThat(ran.err()).contains(file + ", line 7").contains("9 answered, 1 with faults");
  }

  @Test
  void aReaderThatLeavesEarlyIsNoFault() throws Exception {
    String lines = (CommandNetworks.ofNobody("o") + "\n").repeat(5_000);
    String file = CommandNetworks.file(directory, "crm.ndjson", lines);
    String program =
        Exited.program().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    for (String command : List.of("advise " + file + " --json", "advise " + file, "completion")) {
      String piped = program + " " + command + " | head -n 1; echo ${PIPESTATUS[0]}";
      Exited ran = Exited.of(new ProcessBuilder("bash", "-c", piped), "");
      assertThat(ran.out().lines()).hasSize(2).last().isEqualTo("0");
      assertThat(ran.err()).isEmpty();
    }
  }

  @Test
  @EnabledIf("hasFullDevice")
  void aFullDiskIsToldAndIsOne() throws Exception {
    String program =
        Exited.program().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    Exited ran = Exited.of(new ProcessBuilder("sh", "-c", program + " schema >/dev/full"), "");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).startsWith("coach: cannot write to standard output: ").hasLineCount(1);
  }

  static boolean hasFullDevice() {
    return Files.exists(Path.of("/dev/full"));
  }

  @Test
  void adviceLoadsNothingThatImportsNeedNorACompiler() throws Exception {
    List<String> command = Exited.program("-Xlog:class+load:file=" + directory.resolve("loaded"));
    command.add("demo");
    assertThat(Exited.of(new ProcessBuilder(command), "").status()).isZero();
    assertThat(Files.readString(directory.resolve("loaded")))
        .contains("dev.networkingcoach.cli.DemoCommand")
        .doesNotContain("ezvcard.")
        .doesNotContain("de.siegmar.")
        .doesNotContain("biweekly.")
        .doesNotContain("dev.networkingcoach.imports.")
        .doesNotContain("dev.networkingcoach.exports.")
        .doesNotContain("dev.networkingcoach.bot.")
        .doesNotContain("dev.networkingcoach.journal.")
        .doesNotContain("org.flywaydb.")
        .doesNotContain("org.sqlite.")
        .doesNotContain("org.eclipse.jdt.")
        .doesNotContain("dev.networkingcoach.cli.ReviewCommand");
  }

  @Test
  void anImportIntoAFileIsReadBack() throws Exception {
    String card = "BEGIN:VCARD\nVERSION:3.0\nFN:Dana Ortiz\nN:Ortiz;Dana;;;\nEND:VCARD\n";
    String cards = CommandNetworks.file(directory, "c.vcf", card);
    String network = directory.resolve("me.json").toString();
    Exited ran = Exited.coach("", "import", cards, "--owner", "Mira Chen", "--into", network);
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("1 contact added");
    assertThat(Exited.coach("", "why", network, "dana").out()).startsWith("Dana Ortiz");
    try (var files = Files.list(directory)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("c.vcf", "me.json");
    }
  }
}
