package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.met;
import static dev.networkingcoach.journal.Entries.noted;
import static dev.networkingcoach.journal.Entries.opened;
import static dev.networkingcoach.journal.Entries.undo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.journal.RecordedEntry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several programs on one journal, and whatever people are called. */
abstract class SharingContract extends OnDatabase {

  @Test
  void whatOneProgramRecordsTheOtherKnows() {
    try (JdbcJournal other = open()) {
      record(opened(MIRA), entry("e1", contact("dana", "Dana")));
      assertThat(other.read(MIRA).orElseThrow().network().contacts()).hasSize(1);
      other.record(MIRA, entry("e2", met("i1", "dana")));
      assertThat(known().network().interactions()).hasSize(1);
      other.record(MIRA, undo("u1", "e2"));
      assertThat(known().network().interactions()).isEmpty();
      assertThatThrownBy(() -> other.record(MIRA, entry("e3", met("i1", "lee"))));
      assertThat(other.read(MIRA)).isEqualTo(journal.read(MIRA));
    }
  }

  @Test
  void entriesOfManyThreadsAndProgramsAllCountOnce() throws Exception {
    record(opened(MIRA), entry("e0", contact("dana", "Dana")));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (JdbcJournal other = open()) {
      List<Callable<Object>> work =
          IntStream.range(0, 80)
              .mapToObj(
                  i ->
                      (Callable<Object>)
                          () ->
                              (i % 2 == 0 ? journal : other)
                                  // Each entry twice, as a message delivered again.
                                  .record(MIRA, entry("m" + i / 2, met("i" + i / 2, "dana"))))
              .toList();
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get()).isNotNull();
      }
      assertThat(known().network().interactions()).hasSize(40);
      assertThat(other.read(MIRA).orElseThrow().network().interactions()).hasSize(40);
      assertThat(journal.entries(MIRA, Long.MAX_VALUE, 100))
          .extracting(RecordedEntry::number)
          .containsExactlyElementsOf(IntStream.range(0, 42).mapToObj(i -> 42L - i).toList());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void ownersLeaveMemoryForOthersAndComeBack() {
    for (int i = 0; i < 30; i++) {
      OwnerKey owner = new OwnerKey("local", "owner" + i);
      journal.record(owner, opened(owner));
      journal.record(owner, entry("e1", contact("c" + i, "Contact " + i)));
    }
    for (int i = 0; i < 30; i++) {
      OwnerKey owner = new OwnerKey("local", "owner" + i);
      assertThat(journal.read(owner).orElseThrow().network().contacts())
          .extracting(Contact::id)
          .containsExactly("c" + i);
    }
  }

  static List<String> names() {
    return List.of(
        "O'Neil \"Bob\" \\ Tables",
        "Robert'); DROP TABLE entry;--",
        "😀 Émilie 👩‍👩‍👧‍👦",
        "דנה אורטיז",
        "دانا \u202Eأورتيز",
        "王小明",
        "%_? $1 {}",
        "n".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("names")
  void namesAreKeptAsTheyAreAndForgottenWhole(String name) throws Exception {
    record(
        opened(MIRA),
        entry("e1", contact("x-1", name), contact("lee", "Lee")),
        entry("e2", noted("n1", "lee", "Met " + name + " today.")));
    openAgain();
    assertThat(known().network().contact("x-1").orElseThrow().name()).isEqualTo(name);
    assertThat(known().notes().get(0).text()).isEqualTo("Met " + name + " today.");
    journal.forget(MIRA, "x-1");
    assertThat(known().notes().get(0).text()).isEqualTo("Met [forgotten] today.");
    assertThat(JournalTables.dump(journal.dataSource())).doesNotContain(name);
    assertThat(journal.isForgotten(MIRA, Contact.builder("y", name).build())).isTrue();
  }

  @Test
  void whatNoDatabaseCanKeepIsRefusedByName() {
    record(opened(MIRA), entry("e1", contact("dana", "Dana")));
    Change note = noted("n1", "dana", "a\0b");
    assertThatThrownBy(() -> record(entry("e2", note)))
        .hasMessageContaining("note.text")
        .hasMessageContaining("control characters");
    assertThat(known().number()).isEqualTo(2);
  }
}
