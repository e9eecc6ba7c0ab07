package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.imports.internal.table.TableColumn;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import dev.networkingcoach.imports.internal.text.ProfileAddress;
import dev.networkingcoach.imports.internal.text.WrittenBirthday;
import dev.networkingcoach.imports.internal.text.WrittenLabels;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a table of contacts has what, found by the names of its columns in the languages and
 * programs known. Immutable and thread-safe.
 */
final class ContactColumns {
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?:work|personal|home|business|other|additional)?"
              + "(?:email\\d*(?:value|address|addresses|adresse)?|emails)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "url|(?:personal|business)?(?:webpage|website)(?:\\d*value|url)?|webseite|homepage|.*linkedin.*");
  private static final String BETWEEN_VALUES = ":::";

  /** Outlook's, between categories. */
  private static final String SEMICOLON = ";";

  private final TableColumn fullName;
  private final List<TableColumn> nameParts;
  private final TableColumn organization;
  private final TableColumn title;
  private final List<TableColumn> emails;
  private final List<TableColumn> addresses;
  private final TableColumn birthday;
  private final TableColumn labels;
  private final TableColumn categories;
  private final TableColumn uid;

  ContactColumns(TableHeader header, String... titleNames) {
    fullName = header.column("name", "fullname");
    nameParts =
        List.of(
            header.column("firstname", "givenname", "vorname"),
            header.column("middlename", "additionalname", "weiterevornamen"),
            header.column("lastname", "familyname", "nachname"));
    organization =
        header.column(
            "organizationname",
            "organization1name",
            "company",
            "companyname",
            "accountname",
            "currentcompany",
            "associatedcompany",
            "firma",
            "unternehmen");
    title = header.column(titleNames);
    emails = header.columns(EMAIL);
    addresses = header.columns(ADDRESS);
    birthday = header.column("birthday", "birthdate", "dateofbirth", "geburtstag", "geburtsdatum");
    labels = header.column("labels", "groupmembership");
    categories = header.column("categories", "kategorien");
    uid = header.column("uid");
  }

  /** Whether there is a column with a person's name. */
  static boolean haveName(TableHeader header) {
    return header.hasAny("name", "fullname", "firstname", "givenname", "vorname", "lastname");
  }

  /** Whether there is a column with e-mail addresses. */
  static boolean haveEmail(TableHeader header) {
    return !header.columns(EMAIL).isEmpty();
  }

  PersonRow person(TableRow row) {
    return new PersonRow(
        name(row),
        profile(row),
        firstValue(row.cell(organization)),
        firstValue(row.cell(title)),
        EmailAddresses.in(emails.stream().map(row::cell).toList()),
        WrittenBirthday.parse(row.cell(birthday)).orElse(null),
        labels(row));
  }

  Optional<String> birthdayFault(TableRow row) {
    return WrittenBirthday.fault(row.cell(birthday));
  }

  private List<String> labels(TableRow row) {
    String cell = row.cell(labels);
    return cell.isEmpty()
        ? WrittenLabels.in(List.of(row.cell(categories).split(SEMICOLON, -1)))
        : WrittenLabels.inCell(cell);
  }

  /** The identifier in the row; null where there is none. */
  @Nullable String uid(TableRow row) {
    String value = row.cell(uid);
    return value.isEmpty() ? null : value;
  }

  private String name(TableRow row) {
    String full = row.cell(fullName);
    return full.isEmpty()
        ? nameParts.stream()
            .map(row::cell)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "))
        : full;
  }

  private @Nullable String profile(TableRow row) {
    return addresses.stream()
        .map(row::cell)
        .flatMap(cell -> Stream.of(cell.split(BETWEEN_VALUES, -1)))
        .map(ProfileAddress::slug)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** Google joins several values of one label. */
  private static String firstValue(String cell) {
    int end = cell.indexOf(BETWEEN_VALUES);
    return end < 0 ? cell : cell.substring(0, end).strip();
  }
}
