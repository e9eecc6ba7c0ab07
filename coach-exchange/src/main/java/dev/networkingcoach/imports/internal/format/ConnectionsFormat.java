package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

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
        findings.skip(row.line(), TEXTS.aHiddenMemberNoName());
      } else {
        LocalDate since = WrittenDate.parse(date).orElse(null);
        if (since == null && !date.isEmpty()) {
          findings.skip(row.line(), TEXTS.connectionDate(date));
        }
        findings.contact(row.line(), person, since, null);
      }
    }
  }
}
