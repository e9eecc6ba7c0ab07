package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.report.FileFormat;
import java.util.Collection;

/**
 * A table of contacts, as programs export it or people keep it: any that has a column with names
 * and one with something else of people, under names that {@code columns.txt} knows or somebody
 * said. Telephone numbers are not taken in. Immutable and thread-safe.
 *
 * <p>{@code AccountId} tells no organization; {@code Account Name} does.
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
    for (TableRow row : rows) {
      findings.countRow();
      findings.contact(
          row.line(),
          columns.person(row),
          columns.since(row).orElse(null),
          columns.uid(row),
          columns.notes(row));
      columns.birthdayFault(row).ifPresent(fault -> findings.skip(row.line(), fault));
    }
    columns.tell(findings);
  }
}
