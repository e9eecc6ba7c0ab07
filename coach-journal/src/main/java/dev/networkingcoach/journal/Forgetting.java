package dev.networkingcoach.journal;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.internal.fold.Undoing;
import dev.networkingcoach.journal.internal.forget.Edits;
import dev.networkingcoach.journal.internal.forget.Fingerprints;
import dev.networkingcoach.journal.internal.forget.Person;
import dev.networkingcoach.journal.internal.forget.Scrubber;
import dev.networkingcoach.journal.internal.forget.Traces;
import dev.networkingcoach.journal.internal.sql.Chronicle;
import dev.networkingcoach.journal.internal.sql.Erasure;
import dev.networkingcoach.journal.internal.sql.StoredTexts;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Forgets one person within a transaction: all of them, or nothing. */
final class Forgetting {
  private final Chronicle chronicle;
  private final Erasure erasure;
  private final OwnerKey owner;
  private final String contact;

  Forgetting(Chronicle chronicle, Erasure erasure, OwnerKey owner, String contact) {
    this.chronicle = chronicle;
    this.erasure = erasure;
    this.owner = owner;
    this.contact = contact;
  }

  /** How many entries were removed or changed. */
  int on(Connection connection) throws SQLException {
    Chronicle.Head head = chronicle.lock(connection, owner).orElseThrow(this::nobody);
    Person person = person(connection);
    Scrubber scrubber = new Scrubber(person);
    Edits<Chronicle.Placed> edits = new Edits<>(person, scrubber);
    chronicle.changes(
        connection,
        owner,
        0,
        placed -> edits.next(placed, placed.number(), placed.entry(), placed.change()));
    apply(connection, edits);
    StoredTexts.forget(connection, owner, scrubber);
    for (byte[] hash : new Fingerprints(hashKey(connection)).of(person)) {
      erasure.keepHash(connection, owner, hash);
    }
    long generation = new SecureRandom().nextLong();
    erasure.beginGeneration(connection, owner, generation);
    // What is left must still be a journal; else this throws, and nothing is forgotten.
    new Recollection(owner)
        .bringUpToDate(chronicle, connection, new Chronicle.Head(head.last(), generation));
    return edits.edited().size();
  }

  private Person person(Connection connection) throws SQLException {
    Map<String, String> undone = Undoing.effective(chronicle.undoings(connection, owner));
    Traces traces = new Traces();
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

  private void apply(Connection connection, Edits<Chronicle.Placed> edits) throws SQLException {
    for (Edits.Edit<Chronicle.Placed> edit : edits.edits()) {
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
