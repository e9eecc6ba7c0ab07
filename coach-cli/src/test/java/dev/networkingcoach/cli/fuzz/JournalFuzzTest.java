package dev.networkingcoach.cli.fuzz;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.JdbcJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were journals, and copies of them that are put back. */
class JournalFuzzTest {
  private static final OwnerKey ME = new OwnerKey("local", "me");

  @TempDir private Path folder;

  @Test
  void aFileIsReadAndCheckedOrItsDamageIsTold() throws IOException {
    FuzzedInputs journals = FuzzedInputs.ofBytes(sound());
    Path file = folder.resolve("fuzzed.db");
    FuzzTrial.run(
        seed -> {
          removeAll("fuzzed.db");
          Files.write(file, journals.bytes(seed));
          try (JdbcJournal journal = JdbcJournal.file(file).existing().open()) {
            journal.check();
            journal.read(ME);
            journal.entries(ME, Long.MAX_VALUE, 10);
          }
        });
  }

  private byte[] sound() throws IOException {
    Path copy = folder.resolve("copy.db");
    try (JdbcJournal journal = JdbcJournal.file(folder.resolve("sound.db")).open()) {
      Owner owner = Owner.builder("me", "Mira Chen", ZoneId.of("Europe/Amsterdam")).build();
      journal.record(ME, entry(0, new Change.Opened(owner)));
      for (int i = 1; i < 20; i++) {
        Contact contact = Contact.builder("dana" + i, "Dana Ortiz").build();
        journal.record(ME, entry(i, new Change.ContactAdded(contact)));
      }
      journal.backup(copy);
    }
    return Files.readAllBytes(copy);
  }

  private static Entry entry(int number, Change change) {
    Instant at = Instant.parse("2026-11-23T11:00:00Z").plusSeconds(number);
    return new Entry("e" + number, at, "me", "terminal", List.of(change));
  }

  /** What SQLite keeps beside the file, too. */
  private void removeAll(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(one -> one.getFileName().toString().startsWith(name)).toList()) {
        Files.delete(file);
      }
    }
  }
}
