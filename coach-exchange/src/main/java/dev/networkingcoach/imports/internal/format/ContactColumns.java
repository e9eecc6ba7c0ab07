package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.imports.columns.ColumnMeaning;
import dev.networkingcoach.imports.internal.table.TableColumn;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.internal.text.DateColumn;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import dev.networkingcoach.imports.internal.text.ProfileAddress;
import dev.networkingcoach.imports.internal.text.WrittenBirthday;
import dev.networkingcoach.imports.internal.text.WrittenDate.Order;
import dev.networkingcoach.imports.internal.text.WrittenLabels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of contacts, read by what its columns mean. Immutable and thread-safe.
 *
 * <p>The order of day and month in a column of dates is told by all its rows.
 */
final class ContactColumns {
  private static final String BETWEEN_VALUES = ":::";
  private static final List<ColumnMeaning> NAME_PARTS =
      List.of(ColumnMeaning.FIRST_NAME, ColumnMeaning.MIDDLE_NAME, ColumnMeaning.LAST_NAME);

  private final TableHeader header;
  private final HeaderMeanings meanings;
  private final Collection<TableRow> rows;
  private final DateColumn birthdays;
  private final DateColumn since;

  ContactColumns(TableHeader header, Collection<TableRow> rows) {
    this.header = header;
    this.meanings = HeaderMeanings.of(header);
    this.rows = rows;
    this.birthdays = dates(ColumnMeaning.BIRTHDAY);
    this.since = dates(ColumnMeaning.SINCE);
  }

  private DateColumn dates(ColumnMeaning meaning) {
    List<TableColumn> columns = meanings.columns(meaning);
    boolean dayFirst =
        columns.stream()
            .anyMatch(one -> ColumnNames.KNOWN.isDayFirst(header.names().get(one.index())));
    return DateColumn.of(
        rows.stream().map(row -> first(row, meaning)).toList(),
        dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
  }

  PersonRow person(TableRow row) {
    return new PersonRow(
        name(row),
        profile(row),
        firstValue(first(row, ColumnMeaning.COMPANY)),
        firstValue(first(row, ColumnMeaning.TITLE)),
        EmailAddresses.in(cells(row, ColumnMeaning.EMAIL).toList()),
        WrittenBirthday.parse(first(row, ColumnMeaning.BIRTHDAY), birthdays).orElse(null),
        labels(row));
  }

  /** Since when they are connected, if the row says so. */
  Optional<LocalDate> since(TableRow row) {
    return since.date(sinceAsWritten(row));
  }

  String sinceAsWritten(TableRow row) {
    return first(row, ColumnMeaning.SINCE);
  }

  Optional<String> birthdayFault(TableRow row) {
    return WrittenBirthday.fault(first(row, ColumnMeaning.BIRTHDAY), birthdays);
  }

  /** The remarks in the row. */
  List<String> notes(TableRow row) {
    return cells(row, ColumnMeaning.NOTES).filter(cell -> !cell.isEmpty()).distinct().toList();
  }

  /** The identifier in the row; null where there is none. */
  @Nullable String uid(TableRow row) {
    String value = first(row, ColumnMeaning.ID);
    return value.isEmpty() ? null : value;
  }

  /** Says which columns were read as what, which were not read, and what was taken for granted. */
  void tell(FileFindings findings) {
    findings.read(meanings.told());
    findings.leftOut(leftOut());
    Stream.of(ColumnMeaning.BIRTHDAY, ColumnMeaning.SINCE)
        .forEach(meaning -> tellOrder(meaning, findings));
  }

  private void tellOrder(ColumnMeaning meaning, FileFindings findings) {
    DateColumn dates = meaning == ColumnMeaning.SINCE ? since : birthdays;
    String cell = dates.doubtful();
    if (cell == null) {
      return;
    }
    String column = header.names().get(meanings.columns(meaning).get(0).index());
    findings.tell(
        dates
            .date(cell)
            .map(date -> TEXTS.orderOfDatesAssumed(column, cell, date.toString()))
            .orElseGet(() -> TEXTS.datesContradict(column, cell)));
  }

  /** The columns that say nothing of a person here, and how many values each has. */
  private Map<String, Integer> leftOut() {
    Set<Integer> used = meanings.used();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      TableColumn column = new TableColumn(i);
      boolean address = meanings.columns(ColumnMeaning.PROFILE).contains(column);
      int values =
          used.contains(i) && !address
              ? 0
              : (int)
                  rows.stream()
                      .map(row -> row.cell(column))
                      .filter(cell -> !cell.isEmpty() && !(address && isProfile(cell)))
                      .count();
      if (values > 0) {
        counts.merge(nameOf(i), values, Integer::sum);
      }
    }
    return counts;
  }

  private String nameOf(int column) {
    String name = header.names().get(column).strip();
    return name.isEmpty() ? TEXTS.columnWithoutName(column + 1) : name;
  }

  private Stream<String> cells(TableRow row, ColumnMeaning meaning) {
    return meanings.columns(meaning).stream().map(row::cell);
  }

  private String first(TableRow row, ColumnMeaning meaning) {
    return cells(row, meaning).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
  }

  private List<String> labels(TableRow row) {
    List<String> labels = new ArrayList<>();
    for (TableColumn column : meanings.columns(ColumnMeaning.LABELS)) {
      labels.addAll(WrittenLabels.inCell(header.names().get(column.index()), row.cell(column)));
    }
    return WrittenLabels.in(labels);
  }

  private String name(TableRow row) {
    String full = first(row, ColumnMeaning.NAME);
    return full.isEmpty()
        ? NAME_PARTS.stream()
            .map(part -> first(row, part))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "))
        : full;
  }

  private @Nullable String profile(TableRow row) {
    return cells(row, ColumnMeaning.PROFILE)
        .flatMap(cell -> Stream.of(cell.split(BETWEEN_VALUES, -1)))
        .map(ProfileAddress::slug)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static boolean isProfile(String cell) {
    return Stream.of(cell.split(BETWEEN_VALUES, -1))
        .anyMatch(one -> ProfileAddress.slug(one).isPresent());
  }

  /** Google joins several values of one label. */
  private static String firstValue(String cell) {
    int end = cell.indexOf(BETWEEN_VALUES);
    return end < 0 ? cell : cell.substring(0, end).strip();
  }
}
