package dev.networkingcoach.journal;

import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.internal.sql.EntryTable;
import dev.networkingcoach.journal.internal.sql.JournalInspection;
import dev.networkingcoach.journal.internal.sql.JournalSchema;
import dev.networkingcoach.journal.internal.sql.SqlDialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at all of a journal: the database itself, each entry, and the networks they make. */
final class JournalCheck {
  private final SqlDialect dialect;
  private final EntryTable chronicle;
  private final List<String> faults = new ArrayList<>();

  JournalCheck(SqlDialect dialect, EntryTable chronicle) {
    this.dialect = dialect;
    this.chronicle = chronicle;
  }

  CheckReport on(Connection connection) {
    attempt("", () -> faults.addAll(dialect.faults(connection)));
    List<OwnerKey> owners = new ArrayList<>();
    attempt("", () -> owners.addAll(JournalInspection.owners(connection)));
    attempt("", () -> faults.addAll(JournalInspection.strays(connection)));
    for (OwnerKey owner : owners) {
      String place = "Owner " + owner.owner() + " of " + owner.tenant() + ": ";
      int before = faults.size();
      attempt(
          place,
          () ->
              JournalInspection.faults(connection, owner)
                  .forEach(fault -> faults.add(place + fault)));
      // Reading ends at the first entry that is damaged, and would say no more of it.
      if (faults.stream().skip(before).noneMatch(fault -> fault.contains(" is damaged: "))) {
        attempt(place, () -> read(connection, owner, place));
      }
    }
    long[] counts = new long[3];
    attempt("", () -> counts[0] = JournalInspection.count(connection, "entry"));
    attempt("", () -> counts[1] = JournalInspection.count(connection, "change"));
    attempt("", () -> counts[2] = dialect.bytes(connection));
    return new CheckReport(
        JournalSchema.VERSION, owners.size(), counts[0], counts[1], counts[2], faults);
  }

  private void read(Connection connection, OwnerKey owner, String place) throws SQLException {
    Optional<EntryTable.Head> head = chronicle.head(connection, owner);
    if (head.isEmpty()) {
      faults.add(place + "Entries are listed and cannot be found: the file is damaged.");
      return;
    }
    CachedNetwork recollection = new CachedNetwork(owner);
    recollection.bringUpToDate(chronicle, connection, head.get());
    if (recollection.known().isEmpty()) {
      faults.add(place + "The journal was never opened.");
    }
  }

  private interface Step {
    void run() throws SQLException;
  }

  /** What fails is a fault found, and the rest is looked at all the same. */
  private void attempt(String place, Step step) {
    try {
      step.run();
    } catch (InvalidFactsException e) {
      // Its message would quote what a person said.
      faults.add(place + "The facts make no network: " + e.faults().get(0).place());
    } catch (JournalException e) {
      faults.add(place + e.getMessage());
    } catch (SQLException e) {
      faults.add(place + dialect.failure(e).getMessage());
    }
  }
}
