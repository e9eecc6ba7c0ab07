package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.channel.Profile;
import dev.networkingcoach.cli.journal.TolerantPersonStore;
import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The journal of the person who sits at this machine, open. Not thread-safe. */
final class OwnJournal implements AutoCloseable {
  private static final String CHANNEL = "terminal";
  private static final OwnerKey KEY = new OwnerKey("local", "me");

  /** As the conversation calls the entry by which it opens a journal. */
  private static final String OPENED = "opened";

  private final JdbcJournal database;
  private final Path keyFile;
  private final TolerantPersonStore persons;
  private final Clock clock;

  OwnJournal(JdbcJournal database, Path keyFile, Clock clock) {
    this.database = database;
    this.keyFile = keyFile;
    this.persons = new TolerantPersonStore(database.persons());
    this.clock = clock;
  }

  JdbcJournal database() {
    return database;
  }

  Journal journal() {
    return database;
  }

  TolerantPersonStore persons() {
    return persons;
  }

  /** Where the key is of what the journal keeps encrypted. */
  Path keyFile() {
    return keyFile;
  }

  OwnerKey key() {
    return KEY;
  }

  /** The person, in the zone of the machine; the name of an account is not theirs. */
  Person person() {
    Profile profile = new Profile("", clock.getZone(), null);
    return new Person(KEY, CHANNEL, profile, false);
  }

  /** What is known; empty where nothing was ever told. */
  Optional<Known> read() {
    return database.read(KEY);
  }

  /** What is known, be it nothing. */
  Known known() {
    return read().orElseGet(() -> new Known(Network.builder(newOwner()).build(), List.of(), 0));
  }

  /** The owner of a journal that begins. */
  Owner newOwner() {
    Person person = person();
    return Owner.builder(KEY.owner(), person.name(), clock.getZone()).build();
  }

  /** Begins the journal as this owner's, where it has not begun. */
  void begin(Owner owner) {
    if (read().isEmpty()) {
      database.record(KEY, entry(OPENED, List.of(new Change.Opened(owner))));
    }
  }

  /** Records changes. */
  void record(String id, List<Change> changes) {
    database.record(KEY, entry(id, changes));
  }

  private Entry entry(String id, List<Change> changes) {
    return new Entry(id, clock.instant(), KEY.owner(), CHANNEL, changes);
  }

  @Override
  public void close() {
    database.close();
  }
}
