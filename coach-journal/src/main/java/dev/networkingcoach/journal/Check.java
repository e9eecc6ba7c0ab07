package dev.networkingcoach.journal;

import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.internal.sql.Chronicle;
import dev.networkingcoach.journal.internal.sql.Chronicle.Head;
import dev.networkingcoach.journal.internal.sql.Dialect;
import dev.networkingcoach.journal.internal.sql.Inspection;
import dev.networkingcoach.journal.internal.sql.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks at all of a journal: the database itself, each entry, and the networks they make. */
final class Check {
  private final Dialect dialect;
  private final Chronicle chronicle;
  private final List<String> faults = new ArrayList<>();

  Check(Dialect dialect, Chronicle chronicle) {
    this.dialect = dialect;
    this.chronicle = chronicle;
  }

  CheckReport on(Connection connection) throws SQLException {
    faults.addAll(dialect.faults(connection));
    List<OwnerKey> owners = Inspection.owners(connection);
    for (OwnerKey owner : owners) {
      check(connection, owner);
    }
    return new CheckReport(
        Schema.VERSION,
        owners.size(),
        Inspection.count(connection, "entry"),
        Inspection.count(connection, "change"),
        dialect.bytes(connection),
        faults);
  }

  private void check(Connection connection, OwnerKey owner) throws SQLException {
    Inspection.faults(connection, owner).forEach(fault -> tell(owner, fault));
    Recollection recollection = new Recollection(owner);
    try {
      Head head = chronicle.head(connection, owner).orElseThrow();
      recollection.bringUpToDate(chronicle, connection, head);
      if (recollection.known().isEmpty()) {
        tell(owner, "The journal was never opened.");
      }
    } catch (InvalidFactsException e) {
      // Its message would quote what a person said.
      tell(owner, "The facts make no network: " + e.faults().get(0).place() + " is at fault.");
    } catch (JournalException e) {
      tell(owner, String.valueOf(e.getMessage()));
    }
  }

  private void tell(OwnerKey owner, String fault) {
    faults.add("Owner " + owner.owner() + " of " + owner.tenant() + ": " + fault);
  }
}
