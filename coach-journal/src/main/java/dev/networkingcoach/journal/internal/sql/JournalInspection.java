package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.OwnerKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Statements that look at a journal as a whole, for checking it. Stateless. */
public final class JournalInspection {
  private static final String OF_OWNER = " WHERE tenant = ? AND owner = ?";

  private JournalInspection() {}

  /** Every owner who has a journal. */
  public static List<OwnerKey> owners(Connection connection) throws SQLException {
    return SqlStatements.list(
        connection,
        "SELECT tenant, owner FROM journal_owner ORDER BY tenant, owner",
        row -> new OwnerKey(row.getString(1), row.getString(2)));
  }

  /** How many rows a table has. */
  public static long count(Connection connection, String table) throws SQLException {
    return SqlStatements.first(connection, "SELECT count(*) FROM " + table, row -> row.getLong(1))
        .orElse(0L);
  }

  /** The places of all entries of an owner. */
  static List<Long> numbers(Connection connection, OwnerKey owner) throws SQLException {
    return SqlStatements.list(
        connection,
        "SELECT number FROM entry" + OF_OWNER,
        row -> row.getLong(1),
        owner.tenant(),
        owner.owner());
  }

  /** Entries that belong to no owner, and changes that belong to no entry, in words. */
  public static List<String> strays(Connection connection) throws SQLException {
    List<String> strays = new ArrayList<>();
    SqlStatements.each(
        connection,
        "SELECT number, owner, tenant FROM entry WHERE NOT EXISTS (SELECT 1 FROM journal_owner"
            + " WHERE journal_owner.tenant = entry.tenant AND journal_owner.owner = entry.owner)",
        row -> strays.add(stray(row) + "belongs to no journal."));
    SqlStatements.each(
        connection,
        "SELECT DISTINCT number, owner, tenant FROM change WHERE NOT EXISTS (SELECT 1 FROM entry"
            + " WHERE entry.tenant = change.tenant AND entry.owner = change.owner"
            + " AND entry.number = change.number)",
        row -> strays.add(stray(row) + "is gone, but not what it changed."));
    return strays;
  }

  private static String stray(ResultSet row) throws SQLException {
    return "Owner "
        + row.getString(2)
        + " of "
        + row.getString(3)
        + ": Entry "
        + row.getLong(1)
        + " ";
  }

  /** What is wrong with the entries of an owner as such. */
  public static List<String> faults(Connection connection, OwnerKey owner) throws SQLException {
    List<String> faults = new ArrayList<>();
    EntryRows.each(
        connection,
        owner,
        0,
        entry -> {
          if (!entry.isWhole(owner)) {
            faults.add("Entry " + entry.number() + " is damaged: it is not what was written.");
          }
        });
    SqlStatements.each(
        connection,
        "SELECT entry.number, said_at, last_number FROM entry JOIN journal_owner USING (tenant,"
            + " owner)"
            + OF_OWNER
            + " ORDER BY entry.number",
        row -> {
          if (row.getLong(1) > row.getLong(3)) {
            faults.add("Entry " + row.getLong(1) + " stands after the end of the journal.");
          }
          if (!isTime(row.getString(2))) {
            faults.add("Entry " + row.getLong(1) + " has no readable time.");
          }
        },
        owner.tenant(),
        owner.owner());
    SqlStatements.each(
        connection,
        "SELECT number FROM entry"
            + OF_OWNER
            + " AND NOT EXISTS (SELECT 1 FROM change WHERE change.tenant = entry.tenant"
            + " AND change.owner = entry.owner AND change.number = entry.number)",
        row -> faults.add("Entry " + row.getLong(1) + " changes nothing."),
        owner.tenant(),
        owner.owner());
    return faults;
  }

  private static boolean isTime(String text) {
    try {
      Instant.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
