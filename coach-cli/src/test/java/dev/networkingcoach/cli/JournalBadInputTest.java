package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.journal.JdbcJournal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Journals that cannot be used, and names that are hard to bear: a message, and nothing lost. */
class JournalBadInputTest {
  @TempDir private Path directory;

  @Test
  void whatIsNoJournalIsToldAndStaysAsItIs() throws IOException {
    Path file = Files.writeString(directory.resolve("letter.txt"), "Dear Dana,\n".repeat(500));
    Ran ran = new Journaled(file).coach("today");
    refused(ran, "is no journal");
    assertThat(file).hasContent("Dear Dana,\n".repeat(500));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 300})
  void whatIsLeftOfACutJournalIsToldAndNotMadeAnew(int bytes) throws IOException {
    Path file = directory.resolve("coach.db");
    Journaled journal = new Journaled(file);
    journal.coach("met", "Dana Ortiz");
    byte[] left = Arrays.copyOf(Files.readAllBytes(file), bytes);
    Files.write(file, left);
    for (String command : List.of("check", "today", "who", "export", "chat")) {
      refused(journal.coach(command), "is damaged: " + bytes + " bytes are left of it");
    }
    refused(journal.coach("backup", directory.resolve("copy.db").toString()), "is damaged");
    assertThat(file).hasBinaryContent(left);
  }

  @Test
  void aFlippedByteIsFoundByCheckAndNothingThatIsWrongIsShown() throws IOException {
    Path file = directory.resolve("coach.db");
    Journaled journal = new Journaled(file);
    journal.coach("met", "Dana Ortiz", "at", "JavaZone");
    journal.coach("yes");
    assertThat(journal.coach("check").out()).contains("The journal is sound.");
    byte[] bytes = Files.readAllBytes(file);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"Dana Ortiz") + 2] ^= 1;
    Files.write(file, bytes);
    Ran check = journal.coach("check");
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out())
        .contains("The journal has faults.")
        .containsPattern("Entry \\d+ is damaged: it is not what was written\\.");
    Ran today = journal.coach("today");
    assertThat(today.status()).isEqualTo(1);
    assertThat(today.err()).containsPattern("Entry \\d+ of the journal is damaged");
    assertThat(today.out()).doesNotContain("Ortiz");
  }

  @Test
  void whatOnlyLooksMakesNoJournal() {
    Path file = directory.resolve("none.db");
    for (String place : List.of(file.toString(), "jdbc:sqlite:" + file)) {
      refused(Ran.with(Map.of("COACH_JOURNAL", place), "check"), "There is no journal at " + file);
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void aJournalOfANewerVersionIsToldAndStaysAsItIs() throws SQLException {
    Path file = directory.resolve("coach.db");
    Journaled journal = new Journaled(file);
    journal.coach("me", "my", "name", "is", "Mira");
    try (JdbcJournal open = JdbcJournal.file(file).open();
        Connection connection = open.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO flyway_schema_history SELECT installed_rank + 900, '999', description,"
              + " type, script, checksum, installed_by, installed_on, execution_time, success"
              + " FROM flyway_schema_history WHERE version IS NOT NULL LIMIT 1");
    }
    refused(journal.coach("today"), "newer version");
  }

  @Test
  void aFolderIsNoJournal() {
    refused(new Journaled(directory).coach("today"), "must be a file");
    refused(Ran.coach("today"), "/dev/null/none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://localhost/x?password=geheim",
        "jdbc:postgresql://127.0.0.1:1/coach?user=me&password=geheim",
        "jdbc:postgresql:nonsense://geheim",
        "jdbc:geheim"
      })
  void aWrongAddressIsToldWithoutItsPassword(String url) {
    Ran ran = Ran.with(Map.of("COACH_JOURNAL", url, "COACH_JOURNAL_PASSWORD", "geheim"), "today");
    assertThat(ran.status()).as(ran.err()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("coach: ").doesNotContain("geheim").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Robert'); DROP TABLE entry;--",
        "Jean \"JJ\" O'Neil",
        "🦄 Zoë",
        "مريم العلي",
        "Dana\u202EzitrO",
        "%s %n {0} $x ${y}"
      })
  void anyNameIsKeptAsItIsAndShownSafely(String name) {
    Journaled journal = new Journaled(directory.resolve("coach.db"));
    Ran added = journal.coach("met", name);
    Ran sure = added.status() == 0 ? added : journal.coach("yes");
    assertThat(sure.status()).as(added.out() + sure.out()).isZero();
    assertThat(sure.out() + sure.err()).doesNotContain("\u202E");
    assertThat(journal.network().contacts()).hasSize(1);
    assertThat(journal.coach("check").status()).isZero();
    assertThat(journal.coach("contacts").status()).isZero();
  }

  @Test
  void aNameOfTenThousandCharactersIsRefusedOrKeptButNeverHalf() {
    Journaled journal = new Journaled(directory.resolve("coach.db"));
    Ran added = journal.coach("met", "x".repeat(10_000));
    assertThat(added.status()).isIn(0, 1);
    assertThat(added.out() + added.err()).isNotBlank().doesNotContain("\tat ");
    journal.coach("yes");
    assertThat(journal.network().contacts())
        .extracting(Contact::name)
        .allMatch(name -> name.length() == 10_000);
    assertThat(journal.coach("today").status()).isZero();
  }

  @Tag("slow")
  @Test
  void aLockedJournalIsToldAndNothingIsLost() throws SQLException {
    Path file = directory.resolve("coach.db");
    Journaled journal = new Journaled(file);
    journal.coach("me", "my", "name", "is", "Mira");
    try (JdbcJournal open = JdbcJournal.file(file).open();
        Connection connection = open.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      Ran ran = journal.coach("I need tea");
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.err()).contains("locked by another program");
      statement.execute("ROLLBACK");
    }
    assertThat(journal.coach("I need tea").status()).isZero();
  }

  private static void refused(Ran ran, String why) {
    assertThat(ran.status()).as(ran.out() + ran.err()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("coach: ").contains(why).doesNotContain("\tat ");
  }
}
