package dev.networkingcoach.journal;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.journal.RecordedEntry;
import dev.networkingcoach.api.store.EventInbox;
import dev.networkingcoach.api.store.MessageOutbox;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.api.store.SeenKeys;
import dev.networkingcoach.api.store.TenantStore;
import dev.networkingcoach.journal.internal.fold.UndoLink;
import dev.networkingcoach.journal.internal.forget.PersonFingerprints;
import dev.networkingcoach.journal.internal.sql.EntryErasure;
import dev.networkingcoach.journal.internal.sql.EntryTable;
import dev.networkingcoach.journal.internal.sql.JournalDatabase;
import dev.networkingcoach.journal.internal.sql.UnknownOutcomeException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A journal in a database: SQLite in a file, or PostgreSQL for several servers. What is read of an
 * owner stays in memory and is brought up to date from what was recorded since, by whomever.
 * Thread-safe; several processes may use one database.
 */
public final class JdbcJournal implements Journal, AutoCloseable {
  private final JournalDatabase database;
  private final EntryTable chronicle;
  private final EntryErasure erasure = new EntryErasure();
  private final NetworkCache memory;

  JdbcJournal(JournalDatabase database, int mostFacts) {
    this.database = database;
    this.chronicle = new EntryTable(database.dialect());
    this.memory = new NetworkCache(mostFacts);
  }

  /** A journal in this SQLite file, which is made where there is none. */
  public static JdbcJournalBuilder file(Path file) {
    return new JdbcJournalBuilder(file.toString(), null, null, true);
  }

  /**
   * A journal in the database at this address.
   *
   * @param jdbcUrl {@code jdbc:postgresql://…}, or {@code jdbc:sqlite:FILE}
   * @param user the user; null where the URL names it
   * @param password the password; null where none is needed, or the URL holds it
   */
  public static JdbcJournalBuilder url(
      String jdbcUrl, @Nullable String user, @Nullable String password) {
    return new JdbcJournalBuilder(jdbcUrl, user, password, false);
  }

  /** The database, to look into; whoever takes a connection closes it. */
  public DataSource dataSource() {
    return database.dialect().dataSource();
  }

  /**
   * The database, for a scheduler that works in the table which the migrations made there. In a
   * file it takes turns with what the journal writes: whoever holds a connection must not call the
   * journal.
   */
  public DataSource taskSource() {
    return database.dialect().writer();
  }

  /** Whether it is a SQLite file. */
  public boolean isFile() {
    return database.dialect().isFile();
  }

  /** What programs keep for persons. */
  public PersonStore persons() {
    return new JdbcPersonStore(database);
  }

  /** What programs keep for tenants. */
  public TenantStore tenants() {
    return new JdbcTenantStore(database, memory);
  }

  /** What arrived. */
  public SeenKeys seen() {
    return new JdbcSeenKeys(database);
  }

  /** Events to answer. */
  public EventInbox inbox() {
    return new JdbcInbox(database);
  }

  /** Messages to send. */
  public MessageOutbox outbox() {
    return new JdbcOutbox(database);
  }

  @Override
  public Optional<Known> read(OwnerKey owner) {
    return remembering(
        owner,
        recollection ->
            database.read(
                connection -> {
                  Optional<EntryTable.Head> head = chronicle.head(connection, owner);
                  if (head.isEmpty()) {
                    recollection.forget();
                  } else {
                    recollection.bringUpToDate(chronicle, connection, head.get());
                  }
                  return recollection.known();
                }));
  }

  /**
   * {@inheritDoc}
   *
   * <p>Where the database was lost before it told whether the entry is recorded, this looks once it
   * is back, and records it if it is not there.
   */
  @Override
  public Recorded record(OwnerKey owner, Entry entry) {
    try {
      return recordOnce(owner, entry);
    } catch (UnknownOutcomeException unknown) {
      Recorded found = recordOnce(owner, entry);
      return new Recorded(found.number(), false);
    }
  }

  private Recorded recordOnce(OwnerKey owner, Entry entry) {
    return remembering(
        owner,
        recollection -> {
          EntryRecording.Outcome outcome =
              database.write(new EntryRecording(chronicle, recollection, owner, entry)::on);
          recollection.keep(outcome.fold(), outcome.head());
          return outcome.recorded();
        });
  }

  /** One thread at a time works on an owner; what fails leaves nothing half known behind. */
  private <T> T remembering(OwnerKey owner, Function<CachedNetwork, T> work) {
    CachedNetwork recollection = memory.of(owner);
    recollection.turn.lock();
    boolean done = false;
    try {
      T result = work.apply(recollection);
      recollection.fold().keep();
      done = true;
      return result;
    } finally {
      if (!done) {
        recollection.fold().takeBack();
      }
      recollection.turn.unlock();
      memory.makeRoom();
    }
  }

  @Override
  public List<RecordedEntry> entries(OwnerKey owner, long before, int most) {
    return database.read(
        connection ->
            chronicle.page(
                connection,
                owner,
                before,
                most,
                UndoLink.effective(chronicle.undoings(connection, owner))));
  }

  @Override
  public int forget(OwnerKey owner, String contact) {
    int entries =
        remembering(
            owner,
            recollection -> {
              int edited =
                  database.write(new PersonForgetting(chronicle, erasure, owner, contact)::on);
              recollection.forget();
              return edited;
            });
    database.shred();
    return entries;
  }

  @Override
  public boolean isForgotten(OwnerKey owner, Contact person) {
    return database.read(
        connection -> {
          Optional<byte[]> key = erasure.hashKey(connection, owner);
          if (key.isPresent()) {
            for (byte[] hash : new PersonFingerprints(key.get()).of(person)) {
              if (erasure.isForgotten(connection, owner, hash)) {
                return true;
              }
            }
          }
          return false;
        });
  }

  @Override
  public void forgetOwner(OwnerKey owner) {
    remembering(
        owner,
        recollection -> {
          boolean any = database.write(connection -> erasure.dropOwner(connection, owner));
          recollection.forget();
          return any;
        });
    database.shred();
  }

  /**
   * Copies the journal into a new file that its owner alone can read, as of one moment; others may
   * go on recording. Who is forgotten later is still in the copy.
   *
   * @throws dev.networkingcoach.api.journal.JournalException if the file is there already or cannot
   *     be written, or the journal is in PostgreSQL, which has its own way to copy
   */
  public void backup(Path file) {
    database.backup(file);
  }

  /** Looks at the whole journal, and says what is wrong with it. Reads every entry. */
  public CheckReport check() {
    return database.inspect(new JournalCheck(database.dialect(), chronicle)::on);
  }

  /** Lets go of the database. */
  @Override
  public void close() {
    database.close();
  }
}
