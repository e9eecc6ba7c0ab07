package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String CARDS =
      """
      BEGIN:VCARD
      VERSION:3.0
      FN:Dana Ortiz
      N:Ortiz;Dana;;;
      ORG:Fjordbank
      EMAIL:dana@fjordbank.example
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Lee Park
      N:Park;Lee;;;
      END:VCARD
      """;

  @TempDir private Path directory;

  @Test
  void theNetworkIsPrintedAndTheReportIsNotPartOfIt() {
    Ran ran = Ran.coach("import", cards(), "--owner", "Mira Chen");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith("{").contains("\"Mira Chen\"").contains("\"Dana Ortiz\"");
    assertThat(ran.out()).contains("\"mira-chen\"").contains("Europe/Amsterdam");
    assertThat(ran.err()).contains("2 contacts added, 0 updated, 0 unchanged");
    assertThat(Ran.coachReading(ran.out(), "advise", "-").status()).isZero();
  }

  @Test
  void aNetworkIsMadeOnceAndImportingAgainChangesNothing() throws IOException {
    Path network = directory.resolve("me.json");
    Ran first = into(network, cards(), "--owner", "Mira Chen", "--zone", "Asia/Tokyo");
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).contains("2 contacts added");
    String content = Files.readString(network);
    assertThat(content).contains("Asia/Tokyo").endsWith("}\n");
    Ran again = into(network, cards());
    assertThat(again.status()).isZero();
    assertThat(again.err()).contains("0 contacts added, 0 updated, 2 unchanged");
    assertThat(network).hasContent(content);
  }

  @Test
  void aFaultyNetworkIsRefusedAndStaysAsItIs() {
    String faulty = CommandNetworks.SMALL.replace("2026-11-20", "2026-02-30");
    Path network = Path.of(CommandNetworks.file(directory, "me.json", faulty));
    Ran ran = into(network, cards(), "--owner", "Mira Chen");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("$.interactions[0].on (2026-02-30)");
    assertThat(network).hasContent(faulty);
  }

  @Test
  void theNetworkOfSomebodyElseIsNotAddedTo() {
    Path network = Path.of(CommandNetworks.file(directory, "me.json", CommandNetworks.SMALL));
    Ran ran = into(network, cards(), "--owner", "Lee Park");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--owner (Lee Park)").contains("Mira Chen");
    assertThat(network).hasContent(CommandNetworks.SMALL);
  }

  @Test
  void everyFileThatCannotBeReadIsTold() {
    Ran ran = Ran.coach("import", "no.csv", cards(), directory.toString(), "--owner", "Mira Chen");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("no.csv is not there")
        .contains("is a directory")
        .contains("Nothing was imported");
  }

  @Test
  void whatIsRecognisedIsSaidOnceForAllFiles() throws IOException {
    Path one = Files.writeString(directory.resolve("one.txt"), "hello");
    Path two = Files.writeString(directory.resolve("two.txt"), "");
    Ran ran = Ran.coach("import", one.toString(), two.toString(), "--owner", "Mira Chen");
    assertThat(ran.err())
        .contains("one.txt", "two.txt", "is empty")
        .containsOnlyOnce("Recognised are")
        .containsSubsequence("one.txt", "two.txt", "Recognised are", "Nothing was imported.");
  }

  @Test
  void withoutAnOwnerItIsWrongUsage() {
    assertThat(Ran.coach("import", cards(), "--zone", "UTC").err()).contains("--owner is missing");
    assertThat(Ran.coach("import", cards(), "--owner", " ").status()).isEqualTo(2);
    Ran zone = Ran.coach("import", cards(), "--owner", "M", "--zone", "Mars/Olympus");
    assertThat(zone.status()).isEqualTo(2);
    assertThat(zone.err())
        .contains("'Mars/Olympus' is no time zone such as")
        .doesNotContain("java.");
  }

  private String cards() {
    return CommandNetworks.file(directory, "contacts.vcf", CARDS);
  }

  private static Ran into(Path network, String file, String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "import";
    arguments[1] = file;
    arguments[2] = "--into";
    arguments[3] = network.toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Ran.coach(arguments);
  }
}
