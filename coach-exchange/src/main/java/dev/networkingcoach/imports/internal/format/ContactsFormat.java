package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.imports.internal.table.TableColumn;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.report.FileFormat;
import java.util.Collection;
import java.util.function.Function;

/**
 * A table of contacts, as programs export it or people keep it: any that has a column with names
 * and one with something else of people, under names that {@code columns.txt} knows or somebody
 * said. Telephone numbers are not taken in. Immutable and thread-safe.
 *
 * <p>What the organization of an {@code AccountId} is called, Salesforce's {@code Account.csv}
 * says.
 */
final class ContactsFormat implements TableFormat {
  private final FileFormat format;

  private ContactsFormat(FileFormat format) {
    this.format = format;
  }

  /** Of this program, whose columns are listed under its name. */
  static ContactsFormat of(FileFormat program) {
    return new ContactsFormat(program);
  }

  @Override
  public FileFormat format() {
    return format;
  }

  @Override
  public boolean recognises(String file, HeaderMeanings meanings) {
    TableHeader header = meanings.header();
    return meanings.areContacts()
        && !ColumnNames.KNOWN.has("no contacts", header)
        && (format == FileFormat.SHEET
            || ColumnNames.KNOWN.has(TableHeader.plain(format.name()), header));
  }

  @Override
  public void read(TableHeader header, Collection<TableRow> rows, FileFindings findings) {
    ContactColumns columns = new ContactColumns(header, rows);
    TableColumn id = header.column("id", "contactid", "contactid18", "recordid");
    TableColumn account = header.column("accountid");
    for (TableRow row : rows) {
      findings.countRow();
      if (!row.cell(id).isEmpty()) {
        findings.records().person(row.cell(id), columns.person(row), row.cell(account));
      }
      columns.birthdayFault(row).ifPresent(fault -> findings.skip(row.line(), fault));
    }
    if (header.hasAny("accountid")) {
      findings.whenAllIsRead(
          (owner, records) ->
              contacts(columns, rows, row -> records.accountName(row.cell(account)), findings));
    } else {
      contacts(columns, rows, row -> "", findings);
    }
    columns.tell(findings);
  }

  private static void contacts(
      ContactColumns columns,
      Collection<TableRow> rows,
      Function<TableRow, String> account,
      FileFindings findings) {
    for (TableRow row : rows) {
      findings.contact(
          row.line(),
          columns.person(row).atOrElse(account.apply(row)),
          columns.since(row).orElse(null),
          columns.uid(row),
          columns.notes(row));
    }
  }
}
