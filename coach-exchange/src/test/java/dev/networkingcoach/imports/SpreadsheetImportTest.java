package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.importedBytes;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.SheetFiles.cells;
import static dev.networkingcoach.imports.SheetFiles.excel;
import static dev.networkingcoach.imports.SheetFiles.openDocument;
import static dev.networkingcoach.imports.SheetFiles.repeated;
import static dev.networkingcoach.imports.SheetFiles.row;
import static dev.networkingcoach.imports.SheetFiles.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
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
}
