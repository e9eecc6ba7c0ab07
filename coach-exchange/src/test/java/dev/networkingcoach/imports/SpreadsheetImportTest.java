package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.importedBytes;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.Fixtures.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Tables on the sheets of Excel and OpenDocument files. */
class SpreadsheetImportTest {
  private static final int ROWS_OF_A_SHEET = 1_048_576;

  @Test
  void aWorkbookIsReadAsTheSameTableInACsvWouldBe() throws IOException {
    byte[] workbook =
        workbook(
            sheet -> {
              row(sheet, 0, "My people, spring");
              row(
                  sheet,
                  2,
                  "Name",
                  "Company",
                  "Role",
                  "E-mail",
                  "Birthday",
                  "Remarks",
                  "Shoe size");
              row(sheet, 3, "Zoë Vlček", "Nebelwerk", "Head of Fog", "z@nebel.example", "", "met");
              sheet.value(3, 4, LocalDate.of(1980, 5, 31));
              sheet.style(3, 4).format("dd/mm/yyyy").set();
              sheet.value(3, 6, 42);
              row(sheet, 5, "Bea Mist", "Fog AG");
            });

    ImportResult result = importedBytes(network(), "people.xlsx", workbook);

    assertThat(result.network().contacts())
        .extracting(Contact::name, Contact::organization, Contact::title)
        .containsExactly(
            tuple("Zoë Vlček", "Nebelwerk", "Head of Fog"), tuple("Bea Mist", "Fog AG", null));
    Contact zoe = result.network().contacts().get(0);
    assertThat(zoe.emails()).containsExactly("z@nebel.example");
    assertThat(zoe.birthday()).isEqualTo(new Birthday(MonthDay.of(5, 31), 1980));
    assertThat(result.news().notes()).extracting("text").containsExactly("met");
    assertThat(result.files().get(0).file()).isEqualTo("people.xlsx/People");
    assertThat(result.files().get(0).rows()).isEqualTo(2);
    assertThat(result.files().get(0).leftOut()).containsExactly(Map.entry("Shoe size", 1));
  }

  @Test
  void eachSheetIsATableAndThoseWithoutPeopleAreNamed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet first = workbook.newWorksheet("Clients");
      row(first, 0, "Name", "Company");
      row(first, 1, "Ada Mist", "Fog AG");
      Worksheet prices = workbook.newWorksheet("Prices");
      row(prices, 0, "Fruit", "Price");
      Worksheet second = workbook.newWorksheet("Partners");
      row(second, 0, "First Name", "Last Name", "Connected On");
      row(second, 1, "Bea", "Mist");
      second.value(1, 2, LocalDate.of(2022, 5, 4));
      second.style(1, 2).format("yyyy-mm-dd").set();
    }

    ImportResult result = importedBytes(network(), "all.xlsx", out.toByteArray());

    assertThat(result.network().contacts())
        .extracting(Contact::name)
        .containsExactlyInAnyOrder("Ada Mist", "Bea Mist");
    assertThat(result.network().contact("bea.mist").orElseThrow().since())
        .isEqualTo(LocalDate.of(2022, 5, 4));
    assertThat(result.skipped())
        .extracting("file", "reason")
        .containsExactly(tuple("all.xlsx/Prices", "a sheet without a table of people"));
  }

  @Test
  void whatIsMergedDownAColumnHoldsForEachRow() throws IOException {
    byte[] workbook =
        workbook(
            sheet -> {
              row(sheet, 0, "Company", "Name", "Title");
              row(sheet, 1, "Fog AG", "Ada Mist", "Lead");
              row(sheet, 2, "", "Bea Mist", "Pilot");
              row(sheet, 3, "", "Cea Mist", "Buyer");
              row(sheet, 4, "", "Dea Frei", "Cook");
              sheet.range(1, 0, 3, 0).merge();
            });

    assertThat(importedBytes(network(), "people.xlsx", workbook).network().contacts())
        .extracting(Contact::organization)
        .containsExactly("Fog AG", "Fog AG", "Fog AG", null);
  }

  @Test
  void aFormulaCountsAsTheValueItHadAndOneWithoutIsTold() throws IOException {
    String rows =
        """
        <row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c>\
        <c r="B1" t="inlineStr"><is><t>Company</t></is></c></row>
        <row r="2"><c r="A2" t="str"><f>C2&amp;" "&amp;D2</f><v>Ada Mist</v></c>\
        <c r="B2"><f>E2</f></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t>Bea Mist</t></is></c>\
        <c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
        """;

    ImportResult result = importedBytes(network(), "people.xlsx", excel(rows));

    assertThat(result.network().contacts())
        .extracting(Contact::name)
        .containsExactlyInAnyOrder("Ada Mist", "Bea Mist");
    assertThat(result.network().contacts()).extracting(Contact::organization).containsOnlyNulls();
    assertThat(result.news().told())
        .containsExactly(
            "people.xlsx/People: 1 formula has no value, so its cell was taken as blank. Open the"
                + " file in a spreadsheet program, save it, and import it again");
  }

  @Test
  void aSheetWithBlankRowsToItsEndIsReadAndOneFullOfPeopleIsRefusedAsACsvIs() throws IOException {
    byte[] blank =
        workbook(
            sheet -> {
              row(sheet, 0, "Name", "Company");
              row(sheet, ROWS_OF_A_SHEET - 1, "Ada Mist", "Fog AG");
            });

    assertThat(importedBytes(network(), "people.xlsx", blank).network().contacts())
        .extracting(Contact::name)
        .containsExactly("Ada Mist");
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(
            () ->
                importedBytes(
                    network(),
                    "people.ods",
                    openDocument(
                        cells("Name", "Company")
                            + repeated(cells("Ada Mist", "Fog AG"), ROWS_OF_A_SHEET - 1))))
        .withMessageContaining("people.ods/People")
        .withMessageContaining("reads up to 500,000 rows");
  }

  @Test
  void anOpenDocumentIsReadWithDaysNotesMergedCellsAndBlankRowsToItsEnd() throws IOException {
    byte[] sheet =
        openDocument(
            cells("Company", "Name", "Birthday", "Phone")
                + """
                <table:table-row>
                 <table:table-cell table:number-rows-spanned="2" office:value-type="string">\
                <text:p>Fog AG</text:p></table:table-cell>
                 <table:table-cell office:value-type="string"><office:annotation>\
                <text:p>not read</text:p></office:annotation><text:p>Zoë<text:s/><text:span>Vlček\
                </text:span></text:p></table:table-cell>
                 <table:table-cell office:value-type="date" office:date-value="1980-05-31">\
                <text:p>31.05.80</text:p></table:table-cell>
                 <table:table-cell office:value-type="float" office:value="491701234567">\
                <text:p>4,91701E+11</text:p></table:table-cell>
                 <table:table-cell table:number-columns-repeated="16380"/>
                </table:table-row>
                <table:table-row>
                 <table:covered-table-cell/>
                 <table:table-cell office:value-type="string"><text:p>Bea Mist</text:p>\
                </table:table-cell>
                </table:table-row>
                """
                + repeated(
                    "<table:table-cell table:number-columns-repeated=\"16384\"/>", 1_048_573));

    ImportResult result = importedBytes(network(), "people.ods", sheet);

    assertThat(result.network().contacts())
        .extracting(Contact::name, Contact::organization)
        .containsExactly(tuple("Zoë Vlček", "Fog AG"), tuple("Bea Mist", "Fog AG"));
    assertThat(result.network().contacts().get(0).birthday())
        .isEqualTo(new Birthday(MonthDay.of(5, 31), 1980));
    assertThat(result.files().get(0).leftOut()).containsExactly(Map.entry("Phone", 1));
  }

  @Test
  void whatIsNoTableOfPeopleSaysWhichColumnIsMissing() throws IOException {
    byte[] workbook = workbook(sheet -> row(sheet, 0, "Fruit", "Price"));

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> importedBytes(network(), "fruit.xlsx", workbook))
        .withMessageStartingWith(
            "fruit.xlsx is a spreadsheet, but no column with the names of people was found among"
                + " Fruit, Price.");
  }

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

  private static void refuses(String name, byte[] file, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> importedBytes(network(), name, file))
        .withMessageStartingWith(message);
  }

  private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
      fill.accept(workbook.newWorksheet("People"));
    }
    return out.toByteArray();
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        sheet.value(row, column, cells[column]);
      }
    }
  }

  private static byte[] excel(String rows) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    put(
        parts,
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Override PartName="/xl/workbook.xml" ContentType=\
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
    put(
        parts,
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""");
    put(
        parts,
        "xl/workbook.xml",
        """
        <workbook xmlns="%s" xmlns:r=\
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
        <sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>"""
            .formatted(main));
    put(
        parts,
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    return zip(parts);
  }

  private static byte[] openDocument(String rows) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(parts, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    put(
        parts,
        "content.xml",
        """
        <office:document-content \
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>\
        <office:spreadsheet><table:table table:name="People">%s</table:table>\
        </office:spreadsheet></office:body></office:document-content>"""
            .formatted(rows));
    return zip(parts);
  }

  private static String cells(String... texts) {
    return repeated(bare(texts), 1);
  }

  private static String bare(String... texts) {
    StringBuilder row = new StringBuilder();
    for (String text : List.of(texts)) {
      row.append("<table:table-cell office:value-type=\"string\"><text:p>")
          .append(text)
          .append("</text:p></table:table-cell>");
    }
    return row.toString();
  }

  private static String repeated(String cells, int times) {
    return "<table:table-row table:number-rows-repeated=\""
        + times
        + "\">"
        + cells
        + "</table:table-row>";
  }

  private static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
