package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.met;
import static dev.networkingcoach.journal.Entries.noted;
import static dev.networkingcoach.journal.Entries.opened;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of which a part is gone or not what was written: it is said, and nothing is begun anew. */
class DamagedFileTest {
  private static final long NOTED = 4;

  @TempDir Path folder;
  private Path file;
  private Known known;
  private byte[] sound;

  @BeforeEach
  void makeJournal() throws IOException {
    file = folder.resolve("coach.db");
    try (JdbcJournal journal = JdbcJournal.file(file).open()) {
      journal.record(MIRA, opened(MIRA));
      journal.record(MIRA, entry("entry-two", contact("dana", "Dana Ortiz", "dana@acme.example")));
      journal.record(MIRA, entry("entry-three", met("meeting", "dana")));
      journal.record(MIRA, entry("entry-four", noted("remark", "dana", "Prefers mornings.")));
      journal.record(MIRA, entry("entry-five", contact("lee", "Lee Park")));
      known = journal.read(MIRA).orElseThrow();
    }
    sound = Files.readAllBytes(file);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 511})
  void whatIsLeftOfACutFileIsNotMadeAnew(int bytes) throws IOException {
    Files.write(file, Arrays.copyOf(sound, bytes));
    for (JdbcJournalBuilder builder :
        List.of(JdbcJournal.file(file), JdbcJournal.file(file).existing(), url())) {
      assertThatThrownBy(builder::open)
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("is damaged: " + bytes + " bytes are left of it");
    }
    assertThat(file).hasBinaryContent(Arrays.copyOf(sound, bytes));
  }

  private JdbcJournalBuilder url() {
    return JdbcJournal.url("jdbc:sqlite:" + file, null, null);
  }

  @Test
  void aFileCutAtAPageIsDamaged() throws IOException {
    for (int pages = 1; pages * 4096 < sound.length; pages++) {
      Files.write(file, Arrays.copyOf(sound, pages * 4096));
      assertThat(faultsOrFailure()).as("%d pages left", pages).isNotEmpty();
    }
  }

  @Test
  void aDatabaseWithoutTablesIsDamaged() throws Exception {
    Files.delete(file);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE x (y)");
      statement.execute("DROP TABLE x");
    }
    assertThatThrownBy(() -> JdbcJournal.file(file).open())
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("is damaged: there are no tables in it");
  }

  @Test
  void aFileThatIsGoneWhileItsLogIsThereIsNotMadeAnew() throws Exception {
    Path log = Files.write(folder.resolve("coach.db-wal"), new byte[4096]);
    Files.delete(file);
    assertThatThrownBy(() -> JdbcJournal.file(file).open())
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("is gone, but what was recorded in it last is still in");
    assertThat(file).doesNotExist();
    assertThat(log).hasSize(4096);
  }

  @Test
  void whatOnlyLooksMakesNone() throws IOException {
    Path none = folder.resolve("none/coach.db");
    assertThatThrownBy(() -> JdbcJournal.file(none).existing().open())
        .isInstanceOf(JournalException.class)
        .hasMessage(
            "There is no journal at " + none + ".\nMaybe name another place with --journal.");
    assertThat(none.getParent()).doesNotExist();
  }

  /** Each place is one where the tables, not their indexes, hold the text. */
  @ParameterizedTest
  @CsvSource({
    "entry-four, 4",
    "entry-two, 2",
    "Prefers mornings, 4",
    "Dana Ortiz, 2",
    "Lee Park, 5",
    "contact-added, 2",
    "noted{, 4",
    "2026-11-23T10:15:30.123456789Z, 1",
    "miracli, 1"
  })
  void aFlippedByteIsNamedByItsEntry(String text, long number) throws IOException {
    List<Integer> places = places(text);
    assertThat(places).isNotEmpty();
    List<String> told = new ArrayList<>();
    for (int place : places) {
      flip(place + text.length() / 2);
      List<String> faults = faultsOrFailure();
      assertThat(faults).as("at %d", place).isNotEmpty();
      told.addAll(faults);
      readsTheSameOrRefuses(place);
    }
    assertThat(told)
        .anyMatch(
            fault ->
                fault.equals(
                    "Owner mira of local: Entry "
                        + number
                        + " is damaged: it is not what was written."));
  }

  @Test
  void wherevertheOwnersNameIsFlippedItIsFoundAndNothingElseIsRead() throws IOException {
    for (int place : places("localmira")) {
      for (int within : new int[] {1, 6}) {
        flip(place + within);
        assertThat(faultsOrFailure()).as("at %d", place + within).isNotEmpty();
        readsTheSameOrRefuses(place);
      }
    }
  }

  @Test
  void theEntryThatIsDamagedIsNamedWhereItIsRead() throws IOException {
    flip(places("Prefers mornings").get(0));
    try (JdbcJournal journal = JdbcJournal.file(file).open()) {
      assertThatThrownBy(() -> journal.read(MIRA))
          .isInstanceOf(JournalException.class)
          .hasMessageStartingWith("Entry " + NOTED + " of the journal is damaged")
          .hasMessageNotContaining("mornings");
      assertThatThrownBy(() -> journal.entries(MIRA, Long.MAX_VALUE, 2))
          .hasMessageStartingWith("Entry " + NOTED + " of the journal is damaged");
      assertThat(journal.entries(MIRA, NOTED, 9)).hasSize(3);
      assertThatThrownBy(() -> journal.record(MIRA, entry("more", contact("kim", "Kim"))))
          .isInstanceOf(JournalException.class);
      assertThatThrownBy(() -> journal.forget(MIRA, "dana")).isInstanceOf(JournalException.class);
    }
  }

  @Test
  void everyByteOfThePagesOfEntriesIsGuarded() throws IOException {
    int first = places("entry-two").get(0) / 4096 * 4096;
    int unseen = 0;
    for (int place = first + 7; place < first + 4096; place += 13) {
      flip(place);
      readsTheSameOrRefuses(place);
      unseen += faultsOrFailure().isEmpty() ? 1 : 0;
    }
    // What is not in use on a page, or says how much is not, holds nothing that could be lost.
    assertThat(unseen).isLessThan(4096 / 13);
  }

  private void flip(int place) throws IOException {
    byte[] damaged = sound.clone();
    damaged[place] ^= 0x01;
    Files.write(file, damaged);
    for (String beside : new String[] {"coach.db-wal", "coach.db-shm"}) {
      Files.deleteIfExists(folder.resolve(beside));
    }
  }

  private List<Integer> places(String text) {
    String all = new String(sound, ISO_8859_1);
    List<Integer> places = new ArrayList<>();
    for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
      places.add(at);
    }
    return places;
  }

  private List<String> faultsOrFailure() {
    try (JdbcJournal journal = JdbcJournal.file(file).existing().open()) {
      return journal.check().faults();
    } catch (CoachException refused) {
      return List.of(refused.getMessage());
    }
  }

  private void readsTheSameOrRefuses(int place) {
    try (JdbcJournal journal = JdbcJournal.file(file).existing().open()) {
      assertThat(journal.read(MIRA)).as("at %d", place).isEqualTo(Optional.of(known));
    } catch (CoachException refused) {
      assertThat(refused).hasMessageNotContaining("Ortiz");
    }
  }
}
