package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  @TempDir private Path directory;

  @Test
  void aLineWithFaultsIsNamedAndTheNineOthersAreAnsweredInOrder() {
    Ran ran = Ran.coach("advise", tenLines(), "--json");
    assertThat(ran.status()).isEqualTo(1);
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(9);
    assertThat(lines.get(5)).startsWith("{\"owner\":\"o6\"");
    assertThat(lines.get(6)).startsWith("{\"owner\":\"o8\"");
    assertThat(ran.err())
        .contains("crm.ndjson, line 7")
        .contains("line 7, column")
        .contains("9 answered, 1 with faults");
  }

  @Test
  void pagesGoOnAfterALineWithFaultsToo() {
    Ran ran = Ran.coach("advise", tenLines());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out().lines().filter(line -> line.startsWith("O, Monday"))).hasSize(9);
    assertThat(ran.err()).contains("line 7, column").contains("9 answered, 1 with faults");
  }

  @Test
  void standardInputHoldsLinesWhereItIsSaid() {
    String two = CommandNetworks.ofNobody("a") + "\n\n" + CommandNetworks.ofNobody("b");
    Ran ran = Ran.coachReading(two, "advise", "-", "--ndjson", "--json", "--today", "2026-01-02");
    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("\"today\":\"2026-01-02\""));
  }

  @Test
  void severalNetworksWithoutThatAreRefusedWithAHint() {
    String two = CommandNetworks.ofNobody("a") + "\n" + CommandNetworks.ofNobody("b");
    Ran ran = Ran.coachReading(two, "advise", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains(".ndjson");
  }

  private String tenLines() {
    String lines =
        IntStream.rangeClosed(1, 10)
            .mapToObj(line -> line == 7 ? "{\"owner\":" : CommandNetworks.ofNobody("o" + line))
            .collect(Collectors.joining("\n", "", "\n"));
    return CommandNetworks.file(directory, "crm.ndjson", lines);
  }
}
