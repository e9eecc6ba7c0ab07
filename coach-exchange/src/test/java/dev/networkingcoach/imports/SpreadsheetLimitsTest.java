package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.importedBytes;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.Fixtures.zip;
import static dev.networkingcoach.imports.SheetFiles.bare;
import static dev.networkingcoach.imports.SheetFiles.cells;
import static dev.networkingcoach.imports.SheetFiles.excel;
import static dev.networkingcoach.imports.SheetFiles.openDocument;
import static dev.networkingcoach.imports.SheetFiles.repeated;
import static dev.networkingcoach.imports.SheetFiles.row;
import static dev.networkingcoach.imports.SheetFiles.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Spreadsheets of strangers, broken or made to fill the memory. */
class SpreadsheetLimitsTest {

  @Test
  void aSmallFileFillsNoMemoryByWhatItsNumbersSay() throws IOException {
    String huge =
        "<table:table-cell office:value-type=\"float\" office:value=\"1E999999999\">"
            + "<text:p>1E999999999</text:p></table:table-cell>";
    byte[] number =
        openDocument(
            cells("Name", "Company", "Phone") + repeated(bare("Ada Mist", "Fog AG") + huge, 1));
    byte[] rows = openDocument(repeated(bare("Ada"), 2_000_000_000));

    assertThat(importedBytes(network(), "a.ods", number).network().contacts())
        .extracting(Contact::name)
        .containsExactly("Ada Mist");
    refuses("b.ods", rows, "b.ods is a spreadsheet without a table of people");
  }

  @Test
  void aBombABrokenOneAndAnOldOneAreRefused() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", new byte[0]);
    parts.put("xl/workbook.xml", new byte[300 << 20]);
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    byte[] whole = workbook(sheet -> row(sheet, 0, "Name", "Company"));

    refuses("a.xlsx", zip(parts), "a.xlsx unpacks to more than 268435456 bytes");
    refuses(
        "a.xlsx",
        Arrays.copyOf(whole, whole.length - 100),
        "a.xlsx is a broken spreadsheet, or one with a password.");
    refuses("a.xls", old, "a.xls is a workbook of before 2007 (.xls), or one with a password.");
    refuses(
        "a.ods",
        openDocument("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>&e;"),
        "a.ods is a broken spreadsheet");
  }

  @Test
  void aSpreadsheetInAZipIsReadBesideTheOthers() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("a.csv", "Name,Company\nAda Mist,Fog AG\n".getBytes(StandardCharsets.UTF_8));
    parts.put(
        "b.xlsx",
        workbook(
            sheet -> {
              row(sheet, 0, "Name", "Company");
              row(sheet, 1, "Bea Mist", "Fog AG");
            }));
    parts.put("c.xlsx", workbook(sheet -> row(sheet, 0, "Fruit", "Price")));

    ImportResult result = importedBytes(network(), "all.zip", zip(parts));

    assertThat(result.network().contacts())
        .extracting(Contact::name)
        .containsExactlyInAnyOrder("Ada Mist", "Bea Mist");
    assertThat(result.skipped()).extracting("file").containsExactly("all.zip/c.xlsx/People");
  }

  @Test
  void oneThatIsMostlyNothingOrHasAnEndlessCellIsRefused() throws IOException {
    String blank = "<!--" + " ".repeat(20 << 20) + "-->";
    String cell = "<text:p>" + letters(17 << 20) + "</text:p>";
    String quoted =
        "<text:p><![CDATA[" + letters(9 << 20) + "<c " + letters(9 << 20) + "]]></text:p>";

    refuses(
        "a.ods",
        openDocument("<table:table-row/>".repeat(2_000_000)),
        "a.ods unpacks to more than 100 times its size: a list of contacts was expected.");
    for (String text : new String[] {cell, quoted}) {
      refuses(
          "b.ods",
          openDocument(
              "<table:table-row><table:table-cell>"
                  + text
                  + "</table:table-cell></table:table-row>"),
          "b.ods has a cell of more than 16777216 bytes: a list of contacts was expected.");
    }
    refuses("c.xlsx", excel(blank), "c.xlsx has a cell of more than 16777216 bytes");
  }

  /** Letters that hardly pack. */
  private static String letters(int count) {
    Random random = new Random(18);
    StringBuilder letters = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      letters.append((char) ('!' + random.nextInt(26)));
    }
    return letters.toString().replace('&', 'a');
  }

  @Test
  void countlessMergedCellsAreRefused() throws IOException {
    StringBuilder merged = new StringBuilder("</sheetData><mergeCells>");
    for (int i = 1; i <= 70_000; i++) {
      merged
          .append("<mergeCell ref=\"A")
          .append(2 * i)
          .append(":A")
          .append(2 * i + 1)
          .append("\"/>");
    }

    refuses(
        "a.xlsx",
        excel(merged + "</mergeCells><sheetData>"),
        "a.xlsx has more than 65536 merged cells on a sheet: a list of contacts was expected.");
  }

  @Test
  void shortRowsOfAThousandCellsEachFillNoMemory() throws IOException {
    String wide =
        "<table:table-cell table:number-columns-repeated=\"1000\" office:value-type=\"string\">"
            + "<text:p>Ada</text:p></table:table-cell>";

    refuses(
        "a.ods",
        openDocument(cells("Name", "Company") + repeated(wide, 400_000)),
        "a.ods/People has too many cells: a list of contacts was expected.");
  }

  @Test
  void aBrokenOneInAnArchiveIsLeftOutAndTheOthersAreTaken() throws IOException {
    Map<String, byte[]> some = new LinkedHashMap<>();
    some.put("a.csv", "Name,Company\nAda Mist,Fog AG\n".getBytes(StandardCharsets.UTF_8));
    some.put("b.xlsx", "no spreadsheet".getBytes(StandardCharsets.UTF_8));
    some.put("c.ods", zip(Map.of("mimetype", new byte[0])));
    some.put("d.csv", "Name,Company\nBea Mist,Fog AG\n".getBytes(StandardCharsets.UTF_8));

    ImportResult result = importedBytes(network(), "some.zip", zip(some));

    assertThat(result.network().contacts())
        .extracting(Contact::name)
        .containsExactlyInAnyOrder("Ada Mist", "Bea Mist");
    assertThat(result.skipped())
        .extracting("file", "reason")
        .containsExactly(
            tuple("some.zip/b.xlsx", "a broken spreadsheet, or one with a password."),
            tuple(
                "some.zip/c.ods",
                "an office document; a spreadsheet (.xlsx, .ods) or a CSV was expected."));
  }

  private static void refuses(String name, byte[] file, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> importedBytes(network(), name, file))
        .withMessageStartingWith(message);
  }
}
