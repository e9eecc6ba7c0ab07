package dev.networkingcoach.journal;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.internal.fold.EntryFold;
import dev.networkingcoach.journal.internal.fold.UndoLink;
import dev.networkingcoach.journal.internal.sql.EntryTable;
import dev.networkingcoach.journal.internal.sql.EntryTable.Head;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one owner's journal, brought up to date from what was recorded since. Whoever
 * uses it holds its {@link #turn}.
 */
final class CachedNetwork {
  private static final Head NOTHING = new Head(0, 0);

  /** Held by the one thread that uses it. */
  final ReentrantLock turn = new ReentrantLock();

  private final OwnerKey owner;
  private EntryFold fold;
  private Head head = NOTHING;
  private @Nullable Known known;
  private volatile int size;

  CachedNetwork(OwnerKey owner) {
    this.owner = owner;
    this.fold = new EntryFold(owner.owner());
  }

  /** How many facts are kept, about. */
  int size() {
    return size;
  }

  EntryFold fold() {
    return fold;
  }

  void forget() {
    keep(new EntryFold(owner.owner()), NOTHING);
  }

  /** This is what is known up to there. */
  void keep(EntryFold fold, Head head) {
    this.fold = fold;
    this.head = head;
    this.known = null;
    this.size = fold.size();
  }

  /** What is known, once up to date. */
  Optional<Known> known() {
    if (known == null) {
      known = fold.known(head.last()).orElse(null);
    }
    return Optional.ofNullable(known);
  }

  /** Reads what was recorded since it was last asked. */
  void bringUpToDate(EntryTable chronicle, Connection connection, Head now) throws SQLException {
    if (now.equals(head)) {
      return;
    }
    boolean sameGeneration = now.generation() == head.generation() && head.last() > 0;
    boolean done = false;
    try {
      read(chronicle, connection, now, sameGeneration);
      done = true;
    } finally {
      if (!done) {
        // Half of what is new is no knowledge: the next who asks reads it all again.
        forget();
      }
    }
  }

  private void read(EntryTable chronicle, Connection connection, Head now, boolean sameGeneration)
      throws SQLException {
    if (!sameGeneration || !readOn(chronicle, connection)) {
      Map<String, String> undone = UndoLink.effective(chronicle.undoings(connection, owner));
      keep(replay(chronicle, connection, undone), now);
    } else {
      keep(fold, now);
    }
  }

  /** Whether the newer entries could be applied to what is known: none undoes an older one. */
  private boolean readOn(EntryTable chronicle, Connection connection) throws SQLException {
    if (chronicle.undoes(connection, owner, head.last())) {
      return false;
    }
    chronicle.changes(connection, owner, head.last(), this::replay);
    return true;
  }

  private void replay(EntryTable.Placed placed) {
    replay(fold, placed);
  }

  private static void replay(EntryFold fold, EntryTable.Placed placed) {
    List<Fault> faults = fold.replay("changes[" + placed.position() + "]", placed.change());
    if (!faults.isEmpty()) {
      throw new JournalException(
          "Entry "
              + placed.number()
              + " of the journal contradicts those before it ("
              + faults.get(0).place()
              + ").\nMaybe the journal is damaged: check it.");
    }
  }

  private EntryFold replay(EntryTable chronicle, Connection connection, Map<String, String> undone)
      throws SQLException {
    EntryFold fresh = new EntryFold(owner.owner());
    chronicle.changes(
        connection,
        owner,
        0,
        placed -> {
          if (!undone.containsKey(placed.entry()) && !(placed.change() instanceof Change.Undone)) {
            replay(fresh, placed);
          }
        });
    return fresh;
  }
}
