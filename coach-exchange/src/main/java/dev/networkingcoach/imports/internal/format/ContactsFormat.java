package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.report.FileFormat;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * A table of contacts as Google, Outlook, HubSpot and Salesforce export it. Notes and telephone
 * numbers are not taken in. Immutable and thread-safe.
 */
final class ContactsFormat implements TableFormat {
  private final FileFormat format;
  private final Predicate<TableHeader> recogniser;
  private final String[] titleNames;

  private ContactsFormat(
      FileFormat format, Predicate<TableHeader> recogniser, String... titleNames) {
    this.format = format;
    this.recogniser = recogniser;
    this.titleNames = titleNames;
  }

  /** Google writes either a name in full or its parts, and numbers its e-mail columns. */
  static ContactsFormat google() {
    return new ContactsFormat(
        FileFormat.GOOGLE,
        header ->
            ContactColumns.haveName(header)
                && header.hasAny(
                    "email1value",
                    "organizationname",
                    "organization1name",
                    "labels",
                    "groupmembership"),
        "organizationtitle",
        "organization1title");
  }

  /** In Outlook's {@code Title} stands "Dr.", so it is not the job. */
  static ContactsFormat outlook() {
    return new ContactsFormat(
        FileFormat.OUTLOOK,
        header ->
            ContactColumns.haveName(header)
                && ContactColumns.haveEmail(header)
                && header.hasAny(
                    "emailaddress",
                    "emailadresse",
                    "email2address",
                    "email2adresse",
                    "businessphone"),
        "jobtitle",
        "position",
        "berufsbezeichnung");
  }

  /** {@code AccountId} tells no organization; {@code Account Name}, in reports, does. */
  static ContactsFormat salesforce() {
    return new ContactsFormat(
        FileFormat.SALESFORCE,
        header ->
            ContactColumns.haveName(header)
                && ContactColumns.haveEmail(header)
                && header.hasAny("accountid", "accountname", "ownerid", "contactid18"),
        "title",
        "jobtitle");
  }

  /** HubSpot lets people choose columns, so this takes any table with names and e-mails. */
  static ContactsFormat hubSpot() {
    return new ContactsFormat(
        FileFormat.HUBSPOT,
        header -> ContactColumns.haveName(header) && ContactColumns.haveEmail(header),
        "jobtitle",
        "title",
        "position");
  }

  @Override
  public FileFormat format() {
    return format;
  }

  @Override
  public boolean recognises(String file, TableHeader header) {
    return recogniser.test(header);
  }

  @Override
  public void read(
      TableHeader header, Collection<TableRow> rows, Owner owner, FileFindings findings) {
    ContactColumns columns = new ContactColumns(header, titleNames);
    for (TableRow row : rows) {
      findings.countRow();
      findings.contact(row.line(), columns.person(row), null, columns.uid(row));
      columns.birthdayFault(row).ifPresent(fault -> findings.skip(row.line(), fault));
    }
  }
}
