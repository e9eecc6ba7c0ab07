package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.json.NetworkReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes into the journal from files, and goes out to them. */
class JournalFilesTest {
  private static final String CARDS =
      """
      BEGIN:VCARD
      VERSION:3.0
      FN:Dana Ortiz
      N:Ortiz;Dana;;;
      ORG:Payflow
      EMAIL:dana@x.org
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Zoë Łukasik
      N:Łukasik;Zoë;;;
      END:VCARD
      """;

  @TempDir private Path directory;
  private Journaled journal = new Journaled(Path.of(""));
  private String cards = "";

  @BeforeEach
  void begin() throws IOException {
    journal = new Journaled(directory.resolve("coach.db"));
    cards = CommandNetworks.file(directory, "cards.vcf", CARDS);
  }

  @Test
  void anImportIsOneEntryAndAgainItIsNothing() {
    Ran first = journal.coach("import", cards);
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).contains("cards.vcf: vCard").contains("2 contacts added");
    Network known = journal.network();
    assertThat(known.contacts()).hasSize(2);
    Ran again = journal.coach("import", cards);
    assertThat(again.err()).contains("0 contacts added").contains("Nothing is new");
    assertThat(journal.network()).isEqualTo(known);
    assertThat(journal.coach("undo").status()).isZero();
    assertThat(journal.network().contacts()).isEmpty();
    assertThat(journal.coach("import", cards).err()).contains("2 contacts added");
  }

  @Test
  void twoProgramsThatImportTheSameAtOnceTakeItInOnce() throws Exception {
    String many =
        CommandNetworks.file(
            directory,
            "many.vcf",
            IntStream.range(0, 2_000)
                .mapToObj(i -> "BEGIN:VCARD\nVERSION:3.0\nFN:Person " + i + "\nEND:VCARD\n")
                .collect(Collectors.joining()));
    journal.coach("me", "my", "name", "is", "Mira");
    CompletableFuture<Ran> other =
        CompletableFuture.supplyAsync(() -> journal.coach("import", many));
    Ran one = journal.coach("import", many);
    assertThat(one.status()).as(one.err()).isZero();
    assertThat(other.get().status()).as(other.get().err()).isZero();
    assertThat(List.of(one.err(), other.get().err()))
        .anyMatch(report -> report.contains("2000 contacts added"))
        .anyMatch(report -> report.contains("Nothing is new"));
    assertThat(journal.network().contacts()).hasSize(2_000);
  }

  @Test
  void oneFileThatCannotBeReadKeepsAllOut() throws IOException {
    String broken = CommandNetworks.file(directory, "broken.json", "{\"owner\": 7}");
    Ran ran = journal.coach("import", cards, broken, "missing.csv");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .contains("broken.json")
        .contains("missing.csv is not there")
        .contains("Nothing was imported.");
    assertThat(journal.network().contacts()).isEmpty();
  }

  @Test
  void anExportIntoAnEmptyJournalIsAnEqualNetwork() throws IOException {
    String demo =
        CommandNetworks.file(directory, "demo.json", Ran.coach("demo", "--network").out());
    Network network = new NetworkReader().read(Files.readString(Path.of(demo)));
    assertThat(journal.coach("import", demo).status()).isZero();
    journal.coach("note", "lena", "likes", "50%", "tea");
    String file = directory.resolve("me.json").toString();
    assertThat(journal.coach("export", file).err()).contains("Written to " + file);
    Journaled other = new Journaled(directory.resolve("other.db"));
    assertThat(other.coach("import", file).status()).isZero();
    assertThat(other.coach("export").out()).isEqualTo(Files.readString(Path.of(file)));
    assertThat(other.coach("import", file).err()).contains("Nothing is new");
    assertThat(other.coach("who", "lena").out()).contains("likes 50% tea");
    assertSameFacts(other.network(), network);
    assertThat(Files.readString(Path.of(file))).contains("\"notes\": [");
    // The document is one that every other command reads.
    assertThat(Ran.coach("advise", file).status()).isZero();
  }

  private static void assertSameFacts(Network one, Network other) {
    assertThat(one.owner().name()).isEqualTo(other.owner().name());
    assertThat(one.owner().markets()).isEqualTo(other.owner().markets());
    assertThat(Set.copyOf(one.contacts())).isEqualTo(Set.copyOf(other.contacts()));
    assertThat(Set.copyOf(one.interactions())).isEqualTo(Set.copyOf(other.interactions()));
    assertThat(Set.copyOf(one.introductions())).isEqualTo(Set.copyOf(other.introductions()));
    assertThat(ties(one)).isEqualTo(ties(other));
    assertThat(Set.copyOf(one.targets())).isEqualTo(Set.copyOf(other.targets()));
    assertThat(Set.copyOf(one.goals())).isEqualTo(Set.copyOf(other.goals()));
    assertThat(Set.copyOf(one.events())).isEqualTo(Set.copyOf(other.events()));
    assertThat(Set.copyOf(one.groups())).isEqualTo(Set.copyOf(other.groups()));
    assertThat(Set.copyOf(one.resources())).isEqualTo(Set.copyOf(other.resources()));
    assertThat(Set.copyOf(one.responses())).isEqualTo(Set.copyOf(other.responses()));
    assertThat(one.policy()).isEqualTo(other.policy());
  }

  /** Who knows whom, whichever way round. */
  private static Set<Set<String>> ties(Network network) {
    return network.acquaintances().stream()
        .map(tie -> Set.of(tie.from(), tie.to()))
        .collect(Collectors.toSet());
  }

  @Test
  void whoWasForgottenStaysOutOfTheNextImport() throws IOException {
    journal.coach("import", cards);
    String exported = CommandNetworks.file(directory, "before.json", journal.coach("export").out());
    journal.coach("gave", "dana", "advice");
    assertThat(journal.coach("forget", "dana").out()).contains("cannot be undone");
    assertThat(journal.coach("yes").out()).contains("Dana Ortiz is deleted");
    assertThat(journal.network().contacts())
        .extracting(Contact::name)
        .containsExactly("Zoë Łukasik");
    Ran again = journal.coach("import", cards, exported);
    assertThat(again.err())
        .contains("1 person whom you had forgotten for good")
        .doesNotContain("Dana");
    assertThat(journal.network().contacts()).hasSize(1);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith("coach.db")))
          .isNotEmpty()
          .noneMatch(JournalFilesTest::namesDana);
    }
  }

  private static boolean namesDana(Path file) {
    try {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      return bytes.contains("Dana") || bytes.contains("dana@x.org") || bytes.contains("Ortiz");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void nothingIsLeftOfAnOwnerWhoWantsToBeForgotten() {
    journal.coach("import", cards);
    journal.coach("me", "my", "purpose", "is", "chess");
    journal.coach("forget-me");
    Ran done = journal.coach("yes");
    assertThat(done.status()).as(done.out()).isZero();
    assertThat(journal.coach("check").out()).contains("Owners    0");
    assertThat(journal.network().contacts()).isEmpty();
  }

  @Test
  void otherFormsAndAFileForItsOwnerAlone() throws IOException {
    journal.coach("import", cards);
    assertThat(journal.coach("export", "--format", "vcard").out()).startsWith("BEGIN:VCARD");
    assertThat(journal.coach("export", "csv").out()).startsWith("First Name,");
    assertThat(journal.coach("export", "--format", "interactions-csv").out()).startsWith("Date,");
    assertThat(journal.coach("export", "--format", "pdf").status()).isEqualTo(2);
    Path file = directory.resolve("me.vcf");
    assertThat(journal.coach("export", "--format=vcard", file.toString()).status()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Ran again = journal.coach("export", file.toString());
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("is there already").contains("--force");
    assertThat(Files.readString(file)).startsWith("BEGIN:VCARD");
    assertThat(journal.coach("export", file.toString(), "--force").status()).isZero();
    assertThat(Files.readString(file)).startsWith("{");
  }

  @Test
  void aCalendarAndAReport() throws IOException {
    journal.coach("import", cards);
    assertThat(journal.coach("calendar").err()).contains("Nothing has a date yet");
    journal.coach("event", "JavaZone", "on", "27", "nov");
    assertThat(journal.coach("calendar").out()).startsWith("BEGIN:VCALENDAR").contains("JavaZone");
    String page = directory.resolve("me.html").toString();
    assertThat(journal.coach("report", "--html", page).status()).isZero();
    assertThat(Files.readString(Path.of(page))).startsWith("<!doctype html>");
    assertThat(journal.coach("report").status()).isEqualTo(2);
  }

  @Test
  void twinsAreFoundMergedAndParted() throws IOException {
    String twin =
        CommandNetworks.file(
            directory, "twin.vcf", CARDS.replace("ORG:Payflow\nEMAIL:dana@x.org\n", "ORG:Acme\n"));
    journal.coach("import", cards);
    journal.coach("import", twin);
    assertThat(journal.network().contacts()).hasSizeGreaterThan(2);
    Ran pairs = journal.coach("duplicates");
    assertThat(pairs.out()).contains("Dana Ortiz");
    assertThat(journal.coach("1").status()).isZero();
    int merged = journal.network().contacts().size();
    journal.coach("undo");
    assertThat(journal.network().contacts()).hasSize(merged + 1);
  }

  @Test
  void aJournalThatIsNotThereIsNotMadeByLookingAtIt() {
    Path none = directory.resolve("none.db");
    Journaled nowhere = new Journaled(none);
    for (Ran ran : List.of(nowhere.coach("check"), nowhere.coach("backup", "copy.db"))) {
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.err()).contains("There is no journal at " + none);
    }
    assertThat(none).doesNotExist();
  }

  @Test
  void aCopyIsAJournalAndIsNotOverwritten() {
    journal.coach("import", cards);
    String copy = directory.resolve("copy.db").toString();
    assertThat(journal.coach("backup", copy).err()).contains("Copied to " + copy);
    assertThat(journal.coach("backup", copy).status()).isEqualTo(1);
    assertThat(journal.coach("contacts", "--journal", copy).out()).contains("Dana Ortiz");
    Ran check = journal.coach("check", "--journal", copy);
    assertThat(check.status()).isZero();
    assertThat(check.out()).startsWith("The journal is sound.").contains("Owners    1");
  }
}
