package dev.networkingcoach.journal;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Journal.Recorded;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.internal.fold.EntryFold;
import dev.networkingcoach.journal.internal.sql.EntryTable;
import dev.networkingcoach.journal.internal.sql.EntryTable.Head;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records one entry within a transaction, where what is known stays a valid network. */
final class EntryRecording {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int HASH_KEY_BYTES = 32;

  private final EntryTable chronicle;
  private final CachedNetwork recollection;
  private final OwnerKey owner;
  private final Entry entry;

  EntryRecording(EntryTable chronicle, CachedNetwork recollection, OwnerKey owner, Entry entry) {
    this.chronicle = chronicle;
    this.recollection = recollection;
    this.owner = owner;
    this.entry = entry;
  }

  /** What is known with the entry, and what became of it. */
  record Outcome(EntryFold fold, Head head, Recorded recorded) {}

  Outcome on(Connection connection) throws SQLException {
    Head head = head(connection);
    recollection.bringUpToDate(chronicle, connection, head);
    EntryFold fold = recollection.fold();
    Optional<Long> there = chronicle.find(connection, owner, entry.id());
    if (there.isPresent()) {
      return new Outcome(fold, head, new Recorded(there.get(), true));
    }
    List<Fault> faults = new ArrayList<>();
    if (entry.changes().stream().anyMatch(Change.Undone.class::isInstance)) {
      fold = new UndoneNetwork(chronicle, owner, entry).on(connection, faults);
    }
    fold.begin();
    for (int i = 0; i < entry.changes().size(); i++) {
      faults.addAll(fold.add("changes[" + i + "]", entry.changes().get(i)));
    }
    if (!faults.isEmpty()) {
      throw new InvalidFactsException(faults);
    }
    long number = head.last() + 1;
    chronicle.append(connection, owner, number, entry);
    return new Outcome(fold, new Head(number, head.generation()), new Recorded(number, false));
  }

  private Head head(Connection connection) throws SQLException {
    Optional<Head> head = chronicle.lock(connection, owner);
    if (head.isPresent()) {
      return head.get();
    }
    byte[] hashKey = new byte[HASH_KEY_BYTES];
    RANDOM.nextBytes(hashKey);
    chronicle.begin(connection, owner, RANDOM.nextLong(), hashKey);
    return chronicle.lock(connection, owner).orElseThrow();
  }
}
