package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.report.FileFormat;
import java.util.Collection;

/** LinkedIn's {@code Profile.csv}: what the owner is called there. Stateless and thread-safe. */
final class ProfileFormat implements TableFormat {

  @Override
  public FileFormat format() {
    return FileFormat.LINKEDIN_PROFILE;
  }

  @Override
  public boolean recognises(String file, HeaderMeanings meanings) {
    TableHeader header = meanings.header();
    String name = file.substring(file.lastIndexOf('/') + 1);
    return meanings.haveName()
        && header.hasAll("headline")
        && (name.equalsIgnoreCase("Profile.csv")
            || header.hasAny("maidenname", "zipcode", "geolocation", "twitterhandles"));
  }

  @Override
  public void read(TableHeader header, Collection<TableRow> rows, FileFindings findings) {
    ContactColumns columns = new ContactColumns(header, rows);
    for (TableRow row : rows) {
      findings.countRow();
      findings.owner(columns.person(row).name());
    }
  }
}
