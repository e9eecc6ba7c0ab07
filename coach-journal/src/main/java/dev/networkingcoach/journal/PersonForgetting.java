package dev.networkingcoach.journal;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.internal.fold.UndoLink;
import dev.networkingcoach.journal.internal.forget.ForgettingEdits;
import dev.networkingcoach.journal.internal.forget.ForgottenPerson;
import dev.networkingcoach.journal.internal.forget.NameTraces;
import dev.networkingcoach.journal.internal.forget.PersonFingerprints;
import dev.networkingcoach.journal.internal.forget.TextScrubber;
import dev.networkingcoach.journal.internal.sql.EntryErasure;
import dev.networkingcoach.journal.internal.sql.EntryTable;
import dev.networkingcoach.journal.internal.sql.StoredTextErasure;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Forgets one person within a transaction: all of them, or nothing. */
final class PersonForgetting {
  private final EntryTable chronicle;
  private final EntryErasure erasure;
  private final OwnerKey owner;
  private final String contact;

  PersonForgetting(EntryTable chronicle, EntryErasure erasure, OwnerKey owner, String contact) {
    this.chronicle = chronicle;
    this.erasure = erasure;
    this.owner = owner;
    this.contact = contact;
  }

  /** How many entries were removed or changed. */
  int on(Connection connection) throws SQLException {
    EntryTable.Head head = chronicle.lock(connection, owner).orElseThrow(this::nobody);
    ForgottenPerson person = person(connection);
    TextScrubber scrubber = new TextScrubber(person);
    ForgettingEdits<EntryTable.Placed> edits = new ForgettingEdits<>(person, scrubber);
    chronicle.changes(
        connection,
        owner,
        0,
        placed -> edits.next(placed, placed.number(), placed.entry(), placed.change()));
    apply(connection, edits);
    StoredTextErasure.forget(connection, owner, scrubber);
    for (byte[] hash : new PersonFingerprints(hashKey(connection)).of(person)) {
      erasure.keepHash(connection, owner, hash);
    }
    long generation = new SecureRandom().nextLong();
    erasure.beginGeneration(connection, owner, generation);
    // What is left must still be a journal; else this throws, and nothing is forgotten.
    new CachedNetwork(owner)
        .bringUpToDate(chronicle, connection, new EntryTable.Head(head.last(), generation));
    return edits.edited().size();
  }

  private ForgottenPerson person(Connection connection) throws SQLException {
    Map<String, String> undone = UndoLink.effective(chronicle.undoings(connection, owner));
    NameTraces traces = new NameTraces();
    chronicle.changes(
        connection,
        owner,
        0,
        placed -> traces.see(placed.change(), !undone.containsKey(placed.entry())));
    if (!traces.knows(contact)) {
      throw nobody();
    }
    return traces.person(contact);
  }

  private byte[] hashKey(Connection connection) throws SQLException {
    return erasure.hashKey(connection, owner).orElseThrow(this::nobody);
  }

  private IllegalArgumentException nobody() {
    return new IllegalArgumentException(
        "contact (" + contact + ") must be the id of a contact.\nMaybe look it up by name.");
  }

  private void apply(Connection connection, ForgettingEdits<EntryTable.Placed> edits)
      throws SQLException {
    for (ForgettingEdits.Edit<EntryTable.Placed> edit : edits.edits()) {
      if (edit.left() == null) {
        erasure.drop(connection, owner, edit.place());
      } else {
        erasure.replace(connection, owner, edit.place(), edit.left());
      }
    }
    for (Map.Entry<Long, String> renamed : edits.renamed().entrySet()) {
      erasure.rename(connection, owner, renamed.getKey(), renamed.getValue());
    }
    erasure.dropEmptyEntries(connection, owner);
    for (long number : edits.edited()) {
      erasure.seal(connection, owner, number);
    }
  }
}
