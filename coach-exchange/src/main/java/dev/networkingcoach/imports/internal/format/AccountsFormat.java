package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.imports.internal.table.TableColumn;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.report.FileFormat;
import java.util.Collection;

/**
 * Salesforce's {@code Account.csv}: what the organizations are called that its contacts name by an
 * identifier. Nobody becomes a contact by it. Stateless and thread-safe.
 */
final class AccountsFormat implements TableFormat {

  @Override
  public FileFormat format() {
    return FileFormat.SALESFORCE_ACCOUNTS;
  }

  @Override
  public boolean recognises(String file, HeaderMeanings meanings) {
    TableHeader header = meanings.header();
    return header.hasAll("id", "name")
        && header.hasAny("billingstreet", "billingcity", "annualrevenue", "numberofemployees")
        && !header.hasAny("firstname", "lastname", "email");
  }

  @Override
  public void read(TableHeader header, Collection<TableRow> rows, FileFindings findings) {
    TableColumn id = header.column("id");
    TableColumn name = header.column("name");
    for (TableRow row : rows) {
      findings.countRow();
      findings.records().account(row.cell(id), row.cell(name));
    }
  }
}
