package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks and OpenDocument files that the tests make. */
final class SheetFiles {
  private SheetFiles() {}

  static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
      fill.accept(workbook.newWorksheet("People"));
    }
    return out.toByteArray();
  }

  static void row(Worksheet sheet, int row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        sheet.value(row, column, cells[column]);
      }
    }
  }

  static byte[] excel(String rows) throws IOException {
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

  static byte[] openDocument(String rows) throws IOException {
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

  static String cells(String... texts) {
    return repeated(bare(texts), 1);
  }

  static String bare(String... texts) {
    StringBuilder row = new StringBuilder();
    for (String text : List.of(texts)) {
      row.append("<table:table-cell office:value-type=\"string\"><text:p>")
          .append(text)
          .append("</text:p></table:table-cell>");
    }
    return row.toString();
  }

  static String repeated(String cells, int times) {
    return "<table:table-row table:number-rows-repeated=\""
        + times
        + "\">"
        + cells
        + "</table:table-row>";
  }

  static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
