package dev.networkingcoach.imports.internal.sheet;

import dev.networkingcoach.api.fault.CoachException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of an Excel workbook ({@code .xlsx}), row by row. Formulas count as the value they had
 * when the workbook was saved. Not thread-safe.
 */
public final class ExcelSheets {
  /** Formats of cells: the library fails without it where it is to read them. */
  private static final String STYLES = "xl/styles.xml";

  /** The formats that Excel numbers: 14 to 22 are days and times everywhere. */
  private static final int FIRST_DATE_FORMAT = 14;

  private static final int LAST_DATE_FORMAT = 22;
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
  private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");

  /** Excel counts days from here, since it holds 1900 for a leap year; on old Macs from 1904. */
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private final MergedCells merged;
  private final LocalDate zero;
  private final SheetListener listener;

  private ExcelSheets(MergedCells merged, LocalDate zero, SheetListener listener) {
    this.merged = merged;
    this.zero = zero;
    this.listener = listener;
  }

  /**
   * Reads all sheets.
   *
   * @param zip the workbook
   * @param bytes the same workbook
   * @throws IOException if it is broken
   */
  public static void read(ZipFile zip, byte[] bytes, SheetListener listener) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(bytes),
            new ReadingOptions(zip.getEntry(STYLES) != null, true))) {
      LocalDate zero = workbook.isDate1904() ? ZERO_OF_1904 : ZERO;
      for (Sheet sheet : workbook.getSheets().toList()) {
        ExcelSheets sheets =
            new ExcelSheets(
                ExcelMergedCells.of(zip, Objects.requireNonNullElse(sheet.getId(), "")),
                zero,
                listener);
        listener.sheet(sheet.getName());
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(sheets::read);
        }
      }
    } catch (CoachException ours) {
      throw ours;
    } catch (RuntimeException broken) {
      // In a broken workbook the library stumbles over whatever comes: a null, an index, its
      // parser.
      throw new IOException(broken.getMessage(), broken);
    }
  }

  private void read(Row row) {
    SheetCells cells = new SheetCells();
    for (@Nullable Cell cell : row) {
      if (cell != null) {
        String text = text(cell);
        if (text.isEmpty() && cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
          listener.formulaWithoutValue();
        }
        cells.set(cell.getColumnIndex(), text);
      }
    }
    List<String> filled = merged.filled(row.getRowNum(), cells.cells());
    if (!filled.isEmpty()) {
      listener.row(row.getRowNum(), filled);
    }
  }

  private String text(Cell cell) {
    Object value = cell.getType() == CellType.ERROR ? null : cell.getValue();
    if (value instanceof BigDecimal number) {
      boolean day = isDate(cell) && number.signum() > 0 && number.compareTo(LAST_DAY) < 0;
      return day ? SheetCells.text(moment(number)) : SheetCells.text(number);
    }
    String text = value == null ? "" : value.toString();
    return cell.getType() == CellType.FORMULA && SheetCells.isFault(text) ? "" : text;
  }

  private LocalDateTime moment(BigDecimal days) {
    BigDecimal time = days.remainder(BigDecimal.ONE).multiply(SECONDS);
    return zero.atStartOfDay()
        .plusDays(days.longValue())
        .plusSeconds(time.setScale(0, RoundingMode.HALF_UP).longValue());
  }

  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    return (id != null && id >= FIRST_DATE_FORMAT && id <= LAST_DATE_FORMAT)
        || (format != null
            && !format.equalsIgnoreCase("general")
            && DAY_OR_YEAR.matcher(QUOTED.matcher(format).replaceAll("")).find());
  }
}
