package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input: a clear message, the exit status, no trace, and nothing on standard output. */
class BadInputIT {
  private static final int LARGE = 200 << 20;

  @TempDir private Path directory;

  @Test
  void aFileThatIsNotThere() throws Exception {
    refused(Exited.coach("", "advise", "nowhere.json"), "nowhere.json is not there");
  }

  @Test
  void aDirectory() throws Exception {
    refused(Exited.coach("", "advise", directory.toString()), "is a directory");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2026-11-20 | 2026-02-30 | $.interactions[0].on (2026-02-30)",
        "\"contact\":\"dana\" | \"contact\":\"dena\" | $.interactions[0].contact (dena)",
        "\"id\":\"zoe\" | \"id\":\"dana\" | $.contacts[1].id (dana) must be unique",
        "Europe/Amsterdam | Europe/Amsterdum | $.owner.zone (Europe/Amsterdum)",
        "Zoë | \\u0007Zoë | control characters",
        "\"relation\" | \"relatoin\" | $.contacts[0].relatoin",
        "}] | }], \"acquaintances\": [{\"from\": \"zoe\", \"to\": \"dana\", \"strength\": 0}]"
            + " | $.acquaintances[0].strength (0",
        "}]} | }] | end of the document",
        "{\"owner\" | owner: | line 1, column"
      })
  void aNetworkWithAFault(String find, String replacement, String message) throws Exception {
    int at = CommandNetworks.SMALL.lastIndexOf(find);
    String faulty =
        CommandNetworks.SMALL.substring(0, at)
            + replacement
            + CommandNetworks.SMALL.substring(at + find.length());
    refused(Exited.coach(faulty, "advise", "-"), message);
  }

  /** The driver would print the address as it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://localhost//coach?user=me&password=geheim",
        "jdbc:postgresql:nonsense://geheim",
        "jdbc:postgresql://,/coach?user=me&password=geheim"
      })
  void aWrongAddressOfAJournalIsToldWithoutItsPassword(String address) throws Exception {
    ProcessBuilder today = new ProcessBuilder(Exited.program());
    today.command().add("today");
    today.environment().put("COACH_JOURNAL", address);
    Exited ran = Exited.of(today, "");
    refused(ran, "JDBC URL");
    assertThat(ran.err()).doesNotContain("geheim");
  }

  @Test
  void textThatLooksLikeARuleIsText() throws Exception {
    String sly =
        CommandNetworks.SMALL.replace(
            "Lee Park's brief", "\\\" then System.exit(3); end rule \\\"x\\\" when ${7*7} then");
    Exited ran = Exited.coach(sly, "advise", "-", "--today", "2026-11-23");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("System.exit(3)").contains("${7*7}").doesNotContain("49");
  }

  @Test
  void acquaintancesInACircleAreNoFault() throws Exception {
    String circle =
        CommandNetworks.SMALL.replace(
            "\"interactions\"",
            "\"acquaintances\":[{\"from\":\"dana\",\"to\":\"zoe\"},{\"from\":\"zoe\",\"to\":\"lee\"},"
                + "{\"from\":\"lee\",\"to\":\"dana\"}],\"targets\":[{\"id\":\"lee\",\"name\":\"Lee\"}],"
                + "\"interactions\"");
    assertThat(Exited.coach(circle, "advise", "-", "--today", "2026-11-23").status()).isZero();
  }

  @Test
  void twoHundredMegabytesThatAreNoJson() throws Exception {
    Path file = directory.resolve("large.json");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write("{\"owner\": \"");
      String letters = "x".repeat(1 << 16);
      for (int written = 0; written < LARGE; written += letters.length()) {
        writer.write(letters);
      }
    }
    refused(coachWithLittleMemory(file), "large.json");
  }

  @Test
  void aNetworkThatDoesNotFitIntoMemory() throws Exception {
    Path file = directory.resolve("large.json");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(
          CommandNetworks.SMALL.substring(0, CommandNetworks.SMALL.indexOf("{\"id\":\"dana\"")));
      for (int written = 0, id = 0; written < LARGE; id++) {
        String contact = "{\"id\":\"c" + id + "\",\"name\":\"Somebody Number " + id + "\"},\n";
        writer.write(contact);
        written += contact.length();
      }
      writer.write("{\"id\":\"last\",\"name\":\"Last\"}]}");
    }
    refused(coachWithLittleMemory(file), "does not fit into memory (1");
  }

  private static Exited coachWithLittleMemory(Path file) throws Exception {
    List<String> command = Exited.program("-Xmx128m", "-XX:+UseSerialGC");
    command.addAll(List.of("advise", file.toString()));
    return Exited.of(new ProcessBuilder(command), "");
  }

  private static void refused(Exited ran, String message) {
    assertThat(ran.err()).contains(message).startsWith("coach: ");
    assertThat(ran.err()).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
  }
}
