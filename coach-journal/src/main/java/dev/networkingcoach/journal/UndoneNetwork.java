package dev.networkingcoach.journal;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.internal.fold.EntryFold;
import dev.networkingcoach.journal.internal.fold.SomeNames;
import dev.networkingcoach.journal.internal.fold.UndoLink;
import dev.networkingcoach.journal.internal.sql.EntryTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What would be known without the entries that an entry undoes. */
final class UndoneNetwork {
  private static final int SHOWN = 5;

  private final EntryTable chronicle;
  private final OwnerKey owner;
  private final Entry entry;

  UndoneNetwork(EntryTable chronicle, OwnerKey owner, Entry entry) {
    this.chronicle = chronicle;
    this.owner = owner;
    this.entry = entry;
  }

  /** Adds what stands in the way to the faults: entries that rest on one undone. */
  EntryFold on(Connection connection, List<Fault> faults) throws SQLException {
    List<UndoLink> undoings = new ArrayList<>(chronicle.undoings(connection, owner));
    for (int i = 0; i < entry.changes().size(); i++) {
      if (entry.changes().get(i) instanceof Change.Undone undone) {
        // Taken back one after the other: what one entry had undone counts again before the next.
        Map<String, String> before = UndoLink.effective(undoings);
        check(connection, "changes[" + i + "].entry", undone.entry(), before)
            .ifPresent(faults::add);
        undoings.add(new UndoLink(entry.id(), undone.entry()));
      }
    }
    EntryFold fold = new EntryFold(owner.owner());
    Set<String> inTheWay = replay(connection, UndoLink.effective(undoings), fold);
    if (!inTheWay.isEmpty() && faults.isEmpty()) {
      faults.add(
          new Fault(
              "changes",
              null,
              "cannot undo what later entries rest on: "
                  + SomeNames.of(List.copyOf(inTheWay), SHOWN),
              "Maybe undo these first, the latest of them before the others."));
    }
    return fold;
  }

  private Optional<Fault> check(
      Connection connection, String place, String undone, Map<String, String> before)
      throws SQLException {
    Optional<Long> number = chronicle.find(connection, owner, undone);
    if (number.isEmpty()) {
      return Optional.of(
          new Fault(place, undone, "must be the id of an entry", "Maybe look it up in the log."));
    }
    if (before.containsKey(undone)) {
      return Optional.of(
          new Fault(
              place,
              undone,
              "is undone already",
              "Maybe undo the entry that undid it, to make it count again."));
    }
    return chronicle.opens(connection, owner, number.get())
        ? Optional.of(
            new Fault(
                place,
                undone,
                "opened the journal, which everything rests on",
                "Maybe remove the whole journal instead."))
        : Optional.empty();
  }

  private Set<String> replay(Connection connection, Map<String, String> undone, EntryFold fold)
      throws SQLException {
    Set<String> inTheWay = new LinkedHashSet<>();
    chronicle.changes(
        connection,
        owner,
        0,
        placed -> {
          if (!undone.containsKey(placed.entry())
              && !fold.replay("changes[" + placed.position() + "]", placed.change()).isEmpty()) {
            inTheWay.add("entry " + placed.number() + " (" + placed.entry() + ")");
          }
        });
    return inTheWay;
  }
}
