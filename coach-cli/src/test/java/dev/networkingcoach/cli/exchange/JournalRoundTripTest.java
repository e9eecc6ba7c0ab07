package dev.networkingcoach.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.journal.ImportFiles;
import dev.networkingcoach.imports.journal.ImportedChanges;
import dev.networkingcoach.journal.JdbcJournal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal holds goes out as a document and comes in again, whole. */
class JournalRoundTripTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  @TempDir Path folder;

  private static ImportedChanges taken(Network document, Known into) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExportForm.JSON.write(new Known(document, List.of(), 0), bytes);
    return new ImportFiles(ImportSettings.on(LocalDate.of(2026, 11, 30)))
        .read("network.json", new ByteArrayInputStream(bytes.toByteArray()))
        .into(into, person -> person.name().equals("Forgotten One"));
  }

  private static Known known(Network network) {
    return new Known(network, List.of(), 0);
  }

  private static Entry entry(String id, List<Change> changes) {
    return new Entry(id, Instant.EPOCH, "me", "test", changes);
  }

  @Test
  void anEmptyJournalHoldsAnEqualNetworkAndTheSameAgainBringsNothing() throws IOException {
    try (JdbcJournal journal = JdbcJournal.file(folder.resolve("coach.db")).open()) {
      for (int seed = 0; seed < 60; seed++) {
        Network network = FullNetworks.random(seed);
        // Each in a journal of its own.
        OwnerKey key = new OwnerKey("t" + seed, "me");
        Network empty = Network.builder(network.owner()).build();
        journal.record(key, entry("open", List.of(new Change.Opened(network.owner()))));
        journal.record(key, entry("import", taken(network, known(empty)).changes()));
        Known read = journal.read(key).orElseThrow();
        assertThat(read.network()).isEqualTo(network);
        assertThat(taken(network, read).changes()).isEmpty();
      }
    }
  }

  private static Owner owner(String... sameTopics) {
    return Owner.builder("me", "Mira", ZoneId.of("UTC"))
        .emails(List.of("m@x.example"))
        .sameTopics(
            sameTopics.length == 0
                ? List.of()
                : List.of(List.of(sameTopics).stream().map(Topic::of).toList()))
        .build();
  }

  private static Meeting meeting(String id, String with) {
    return new Meeting(id, List.of(with), DAY, null, null);
  }

  private static KnownPerson person(String id, String name) {
    return new KnownPerson(id, name, null, null, List.of());
  }

  @Test
  void whatIsKnownStaysAndWhatIsNewIsAdded() throws IOException {
    Contact dana = Contact.builder("dana", "Dana Ortiz").labels(List.of("Choir")).build();
    Network ours =
        Network.builder(owner("Go", "golang"))
            .contacts(dana)
            .meetings(meeting("m1", "dana"), meeting("m2", "dana"))
            .persons(person("kim", "Kim Berg"), person("lee", "Lee Park"))
            .build();
    Contact theirs =
        dana.toBuilder()
            .labels(List.of("choir", "VIP"))
            .birthday(Birthday.parse("--05-31"))
            .build();
    Network document =
        Network.builder(owner("go lang", "Golang"))
            .contacts(theirs, Contact.builder("kim", "Kim Berg").build())
            .meetings(meeting("m1", "dana"), meeting("m2", "kim"), meeting("out", "dana"))
            .persons(person("lee", "Another Lee"), person("gone", "Forgotten One"))
            .build();

    Known known = new Known(ours, List.of(), Set.of("out"), 1);
    List<Change> changes = taken(document, known).changes();

    assertThat(changes)
        .containsExactlyInAnyOrder(
            new Change.SameTopicSet("Go", "go lang", true),
            new Change.Removed(FactKind.PERSON, "kim"),
            new Change.ContactAdded(Contact.builder("kim", "Kim Berg").build()),
            new Change.ContactSet("dana", ContactField.BIRTHDAY, "--05-31"),
            new Change.ContactListed("dana", ListField.LABELS, "VIP", true),
            new Change.MeetingSet(meeting("m2-2", "kim")),
            new Change.PersonSet(person("lee-2", "Another Lee")));
    assertThat(changes.indexOf(new Change.Removed(FactKind.PERSON, "kim")))
        .isLessThan(
            changes.indexOf(new Change.ContactAdded(Contact.builder("kim", "Kim Berg").build())));
  }
}
