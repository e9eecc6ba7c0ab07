package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.report.FileFormat;
import java.util.Collection;
import java.util.List;

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
  public boolean recognises(String file, HeaderMeanings meanings) {
    TableHeader header = meanings.header();
    return meanings.haveName() && header.hasAny("connectedon", "verbundenam");
  }

  @Override
  public void read(TableHeader header, Collection<TableRow> rows, FileFindings findings) {
    ContactColumns columns = new ContactColumns(header, rows);
    for (TableRow row : rows) {
      findings.countRow();
      PersonRow person = columns.person(row);
      if (person.isNobody()) {
        findings.skip(row.line(), TEXTS.aHiddenMemberNoName());
      } else {
        String date = columns.sinceAsWritten(row);
        var since = columns.since(row);
        if (since.isEmpty() && !date.isEmpty()) {
          findings.skip(row.line(), TEXTS.connectionDate(date));
        }
        findings.contact(row.line(), person, since.orElse(null), null, List.of());
      }
    }
    columns.tell(findings);
  }
}
