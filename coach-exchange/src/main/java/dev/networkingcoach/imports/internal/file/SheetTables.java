package dev.networkingcoach.imports.internal.file;

import static dev.networkingcoach.imports.internal.file.FileTexts.TEXTS;

import dev.networkingcoach.imports.internal.format.FileFindings;
import dev.networkingcoach.imports.internal.format.MissingColumn;
import dev.networkingcoach.imports.internal.format.TableFormat;
import dev.networkingcoach.imports.internal.format.TableFormats;
import dev.networkingcoach.imports.internal.sheet.SheetListener;
import dev.networkingcoach.imports.internal.table.CsvTable;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.SkippedRow;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables on the sheets of a spreadsheet, as far as they were read. Not thread-safe. */
final class SheetTables implements SheetListener {
  /** Of 500,000 rows, forty cells each: a short row says by a number that it has a thousand. */
  private static final int MOST_CELLS = 20_000_000;

  private final String file;
  private final ReadSettings settings;
  private final RowCount count;
  private final List<FileFindings> findings = new ArrayList<>();
  private final List<SkippedRow> ignored = new ArrayList<>();
  private final List<OpenSheet> sheets = new ArrayList<>();
  private @Nullable TableHeader first;
  private @Nullable OpenSheet open;
  private int cells;

  /** A sheet, as far as it was read. */
  private static final class OpenSheet {
    private final String name;
    private final List<TableRow> rows = new ArrayList<>();
    private @Nullable TableHeader header;
    private @Nullable TableFormat format;
    private int above;
    private int withoutValue;

    OpenSheet(String name) {
      this.name = name;
    }
  }

  SheetTables(String file, ReadSettings settings, RowCount count) {
    this.file = file;
    this.settings = settings;
    this.count = count;
  }

  @Override
  public void sheet(String name) {
    open = new OpenSheet(file + "/" + name);
    sheets.add(open);
  }

  @Override
  public void row(int line, List<String> cells) {
    OpenSheet sheet = open;
    if (sheet == null) {
      return;
    }
    if (sheet.format != null) {
      count.next(sheet.name);
      this.cells += cells.size();
      if (this.cells > MOST_CELLS) {
        throw new UnreadableFileException(
            sheet.name, 0, "has too many cells: a list of contacts was expected.");
      }
      sheet.rows.add(new TableRow(line, cells));
    } else if (sheet.above < CsvTable.LONGEST_PREAMBLE) {
      sheet.above++;
      TableHeader header = new TableHeader(cells, settings.meanings());
      Optional<TableFormat> format = TableFormats.of(file, header);
      format.ifPresent(found -> sheet.format = found);
      sheet.header = header;
      first = first == null ? header : first;
    }
  }

  @Override
  public void formulaWithoutValue() {
    if (open != null) {
      open.withoutValue++;
    }
  }

  /** Finds what the tables say, once all rows are read. */
  void finish() {
    sheets.stream().filter(sheet -> sheet.header != null).forEach(this::finish);
    sheets.clear();
  }

  private void finish(OpenSheet sheet) {
    if (sheet.format == null || sheet.header == null) {
      ignored.add(new SkippedRow(sheet.name, 0, TEXTS.noTableOfPeople()));
      return;
    }
    FileFindings found = new FileFindings(sheet.name, sheet.format.format(), settings.today());
    sheet.format.read(sheet.header, sheet.rows, found);
    if (sheet.withoutValue > 0) {
      found.tell(TEXTS.formulasWithoutValue(sheet.withoutValue));
    }
    findings.add(found);
  }

  /** Refuses the file where none of its sheets is a table of a format known. */
  void refuseNone() {
    if (findings.isEmpty()) {
      throw new UnreadableFileException(
          file,
          0,
          Optional.ofNullable(first)
              .flatMap(MissingColumn::in)
              .map(missing -> "is a spreadsheet, but " + missing)
              .orElseGet(
                  () ->
                      "is a spreadsheet without a table of people.\nRecognised are "
                          + FileFormat.allDescribed()
                          + "."));
    }
  }

  List<FileFindings> findings() {
    return Collections.unmodifiableList(findings);
  }

  List<SkippedRow> ignored() {
    return Collections.unmodifiableList(ignored);
  }
}
