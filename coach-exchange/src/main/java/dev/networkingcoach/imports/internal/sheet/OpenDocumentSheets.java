package dev.networkingcoach.imports.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of an OpenDocument spreadsheet ({@code .ods}), row by row. Formulas count as the value
 * they had when the file was saved. Not thread-safe.
 */
public final class OpenDocumentSheets {
  /** The rows that a sheet has in any program. */
  private static final int MOST_ROWS = 1_048_576;

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

  /** They hold texts that stand in no cell. */
  private static final Set<String> BESIDE = Set.of("annotation", "shapes", "frame");

  private final XMLStreamReader reader;
  private final SheetListener listener;
  private MergedCells merged = new MergedCells();
  private int line;

  private OpenDocumentSheets(XMLStreamReader reader, SheetListener listener) {
    this.reader = reader;
    this.listener = listener;
  }

  /**
   * Reads all sheets.
   *
   * @param content {@code content.xml} of the file
   * @throws IOException if it is broken
   */
  public static void read(InputStream content, SheetListener listener) throws IOException {
    try {
      new OpenDocumentSheets(SafeXml.reader(content), listener).sheets();
    } catch (XMLStreamException | NumberFormatException broken) {
      throw new IOException(broken.getMessage(), broken);
    }
  }

  private void sheets() throws XMLStreamException, IOException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        if (isTable("table")) {
          listener.sheet(attribute(TABLE, "name"));
          merged = new MergedCells();
          line = 0;
        } else if (isTable("table-row")) {
          row();
        } else if (BESIDE.contains(reader.getLocalName())) {
          skip();
        }
      }
    }
  }

  private void row() throws XMLStreamException, IOException {
    int times = times("number-rows-repeated");
    SheetCells cells = new SheetCells();
    while (!(reader.next() == XMLStreamReader.END_ELEMENT && isTable("table-row"))) {
      if (reader.isStartElement() && isTable("table-cell")) {
        cell(cells);
      } else if (reader.isStartElement() && isTable("covered-table-cell")) {
        cells.add("", times("number-columns-repeated"));
        skip();
      }
    }
    List<String> read = cells.cells();
    int within = Math.min(times, MOST_ROWS - line);
    if (read.isEmpty()) {
      line += within;
      return;
    }
    for (int i = 0; i < within; i++) {
      line++;
      listener.row(line, merged.filled(line, read));
    }
  }

  private void cell(SheetCells cells) throws XMLStreamException, IOException {
    int times = times("number-columns-repeated");
    int below = times("number-rows-spanned");
    if (below > 1) {
      merged.add(line + 1, line + below, cells.next());
    }
    String type = attribute(OFFICE, "value-type");
    String day = attribute(OFFICE, "date-value");
    String number = attribute(OFFICE, "value");
    boolean formula = !attribute(TABLE, "formula").isEmpty();
    String text = text();
    String value =
        switch (type) {
          case "date" -> day.replace("T00:00:00", "");
          case "float" -> number.isEmpty() ? text : SheetCells.text(new BigDecimal(number));
          default -> text;
        };
    boolean fault = formula && SheetCells.isFault(value);
    if (formula && value.isEmpty() && type.isEmpty()) {
      listener.formulaWithoutValue();
    }
    cells.add(fault ? "" : value, times);
  }

  /** What stands in the cell, a line for each of its paragraphs. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int paragraphs = 0;
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.CHARACTERS && depth > 1) {
        text.append(reader.getText());
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        depth += begin(text, paragraphs);
        paragraphs++;
      }
    }
    return text.toString().strip();
  }

  /** What begins within a cell, and how much deeper it leads. */
  private int begin(StringBuilder text, int before) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "annotation", "shapes", "frame" -> {
        skip();
        return 0;
      }
      case "p", "line-break" -> text.append(before == 0 ? "" : "\n");
      case "s", "tab" -> text.append(' ');
      default -> {
        // Spans and links lie around their text.
      }
    }
    return 1;
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      depth +=
          event == XMLStreamReader.START_ELEMENT
              ? 1
              : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
    }
  }

  private boolean isTable(String name) {
    return reader.getLocalName().equals(name) && TABLE.equals(reader.getNamespaceURI());
  }

  private int times(String name) {
    String times = attribute(TABLE, name);
    return times.isEmpty() ? 1 : Math.max(1, Integer.parseInt(times));
  }

  private String attribute(String namespace, String name) {
    @Nullable String value = reader.getAttributeValue(namespace, name);
    return value == null ? "" : value;
  }
}
