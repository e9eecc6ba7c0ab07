package dev.networkingcoach.imports.internal.file;

import static dev.networkingcoach.imports.internal.file.FileTexts.TEXTS;

import dev.networkingcoach.imports.internal.format.FileFindings;
import dev.networkingcoach.imports.internal.sheet.CellLimit;
import dev.networkingcoach.imports.internal.sheet.ExcelSheets;
import dev.networkingcoach.imports.internal.sheet.OpenDocumentSheets;
import dev.networkingcoach.imports.internal.sheet.SheetLimitException;
import dev.networkingcoach.imports.report.SkippedRow;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A spreadsheet, {@code .xlsx} or {@code .ods}: each of its sheets is a table as a CSV file is one.
 * It is given up where it unpacks to more than a list of contacts does. Not thread-safe.
 */
final class SpreadsheetSource {
  private static final String EXCEL = "xl/workbook.xml";
  private static final String OPEN_DOCUMENT = "content.xml";

  /** Excel's parts are held in memory, its sheets aside. */
  private static final String EXCEL_SHEETS = "xl/worksheets/";

  private static final String EXCEL_TEXTS = "xl/sharedStrings.xml";

  /** What only office documents begin with. */
  private static final Set<String> FIRST = Set.of("[Content_Types].xml", "_rels/.rels", "mimetype");

  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".ods");

  private final String file;
  private final SheetTables tables;
  private final long largestUnpacked;
  private long unpacked;

  /**
   * Nothing read yet.
   *
   * @param largestUnpacked how many bytes it may unpack to
   */
  SpreadsheetSource(String file, ReadSettings settings, RowCount rows, long largestUnpacked) {
    this.file = file;
    this.tables = new SheetTables(file, settings, rows);
    this.largestUnpacked = largestUnpacked;
  }

  /** Whether this is the beginning of an office document, such as a workbook. */
  static boolean recognises(byte[] beginning) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(beginning))) {
      var entry = zip.getNextEntry();
      while (entry != null) {
        String name = entry.getName();
        if (FIRST.contains(name) || name.startsWith("xl/") || name.startsWith("docProps/")) {
          return true;
        }
        entry = zip.getNextEntry();
      }
      return false;
    } catch (IOException | IllegalArgumentException cutOff) {
      return false;
    }
  }

  /** Whether this is the beginning of a workbook of before 2007, or of one with a password. */
  static boolean isOld(byte[] beginning) {
    return beginning.length >= OLD_OFFICE.length
        && Arrays.equals(beginning, 0, OLD_OFFICE.length, OLD_OFFICE, 0, OLD_OFFICE.length);
  }

  /** Whether a file of this name is a spreadsheet. */
  static boolean isNamed(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /**
   * Reads it to its end.
   *
   * @throws UnreadableFileException if it is too large
   * @throws BrokenSheetsException if it is broken, or no spreadsheet
   */
  void read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      refuseTooLarge(zip, (long) bytes.length * ZipSource.MOST_TIMES);
      read(zip, bytes);
    } catch (LimitedInputStream.TooLargeException tooLarge) {
      throw new UnreadableFileException(
          file,
          "unpacks to " + tooLarge.getMessage() + ": a list of contacts was expected.",
          tooLarge);
    } catch (SheetLimitException tooMuch) {
      throw new UnreadableFileException(
          file, tooMuch.getMessage() + ": a list of contacts was expected.", tooMuch);
    } catch (BrokenSheetsException none) {
      throw none;
    } catch (IOException broken) {
      throw new BrokenSheetsException(TEXTS.brokenSpreadsheet(), broken);
    }
    tables.finish();
  }

  /** Refuses the file where nothing in it is a table of a format known. */
  void refuseNone() {
    tables.refuseNone();
  }

  private void read(ZipFile zip, byte[] bytes) throws IOException {
    ZipArchiveEntry content = zip.getEntry(OPEN_DOCUMENT);
    if (zip.getEntry(EXCEL) != null) {
      ExcelSheets.read(zip, bytes, tables);
    } else if (content != null) {
      try (InputStream in = zip.getInputStream(content)) {
        OpenDocumentSheets.read(in, tables);
      }
    } else {
      throw new BrokenSheetsException(TEXTS.otherOfficeDocument(), null);
    }
  }

  /** Its own figures may lie, so everything is unpacked once. */
  private void refuseTooLarge(ZipFile zip, long inProportion) throws IOException {
    long inMemory = Math.min(FileSources.LARGEST_FILE, largestUnpacked);
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      long left = largestUnpacked - unpacked;
      boolean streamed = isStreamed(entry.getName());
      try (LimitedInputStream part =
          new LimitedInputStream(
              zip.getInputStream(entry), streamed ? left : Math.min(left, inMemory))) {
        try {
          part.transferTo(
              streamed || entry.getName().equals(EXCEL_TEXTS)
                  ? new CellLimit()
                  : OutputStream.nullOutputStream());
        } finally {
          unpacked += part.counted();
        }
        inMemory -= streamed ? 0 : part.counted();
      }
      if (unpacked > Math.max(ZipSource.HARMLESS, inProportion)) {
        throw new LimitedInputStream.TooLargeException(
            "more than " + ZipSource.MOST_TIMES + " times its size");
      }
    }
  }

  private static boolean isStreamed(String part) {
    return part.startsWith(EXCEL_SHEETS) || part.equals(OPEN_DOCUMENT);
  }

  /** How many bytes it unpacked to, as far as it was read. */
  long unpacked() {
    return unpacked;
  }

  /** What the tables in it say. */
  List<FileFindings> findings() {
    return tables.findings();
  }

  /** Its sheets that are no tables of a format known. */
  List<SkippedRow> ignored() {
    return tables.ignored();
  }
}
