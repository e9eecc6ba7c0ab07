package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.internal.table.TableColumn;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.internal.text.WrittenDate;
import dev.networkingcoach.imports.report.FileFormat;
import java.time.LocalDate;
import java.util.Collection;

/**
 * LinkedIn's {@code Connections.csv}. The day of the connection becomes {@code since}: to connect
 * is not to meet. Stateless and thread-safe.
 */
final class ConnectionsFormat implements TableFormat {

  @Override
  public FileFormat format() {
    return FileFormat.LINKEDIN_CONNECTIONS;
  }

  @Override
  public boolean recognises(String file, TableHeader header) {
    return ContactColumns.haveName(header) && header.hasAny("connectedon", "verbundenam");
  }

  @Override
  public void read(
      TableHeader header, Collection<TableRow> rows, Owner owner, FileFindings findings) {
    ContactColumns columns = new ContactColumns(header, "position", "currentposition");
    TableColumn connectedOn = header.column("connectedon", "verbundenam");
    for (TableRow row : rows) {
      findings.countRow();
      PersonRow person = columns.person(row);
      String date = row.cell(connectedOn);
      if (person.isNobody()) {
        findings.skip(row.line(), "a hidden member: no name or address, at most a date");
      } else {
        LocalDate since = WrittenDate.parse(date).orElse(null);
        if (since == null && !date.isEmpty()) {
          findings.skip(
              row.line(),
              "the connection's date ("
                  + date
                  + ") is not a date such as 08 Feb 2026;"
                  + " the contact was taken without it");
        }
        findings.contact(row.line(), person, since, null);
      }
    }
  }
}
