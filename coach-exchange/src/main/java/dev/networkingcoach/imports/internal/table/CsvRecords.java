package dev.networkingcoach.imports.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/**
 * The records of a CSV text, blank lines among them. A broken record does not end the reading: it
 * is told, and reading goes on at the next line. Not thread-safe.
 */
final class CsvRecords implements Iterator<TableRecord> {
  /** A quote that is never closed is given up after this many characters. */
  private static final int LONGEST_FIELD = 1 << 20;

  private final String text;
  private final char delimiter;
  private int offset;
  private int offsetLine = 1;
  private int nextLine = 1;
  private Iterator<CsvRecord> reader;
  private boolean broken;

  CsvRecords(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
    this.reader = readerFrom(0);
  }

  /** Begins again at this line, which must not lie before the ones read. */
  void skipTo(int line) {
    moveTo(line);
    nextLine = line;
    reader = readerFrom(offset);
    broken = false;
  }

  @Override
  public boolean hasNext() {
    if (!broken) {
      try {
        return reader.hasNext();
      } catch (CsvParseException brokenRecordIsNext) {
        broken = true;
      }
    }
    return true;
  }

  @Override
  public TableRecord next() {
    int line = nextLine;
    if (hasNext() && broken) {
      skipTo(line + 1);
      return new TableRecord(line, List.of(), true);
    }
    List<String> fields = reader.next().getFields();
    nextLine = line + 1 + lineBreaks(fields);
    return new TableRecord(line, fields, false);
  }

  private Iterator<CsvRecord> readerFrom(int start) {
    StringReader rest = new StringReader(text);
    try {
      rest.skip(start);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_FIELD)
        .ofCsvRecord(rest)
        .iterator();
  }

  private void moveTo(int line) {
    while (offsetLine < line && offset < text.length()) {
      if (breaksLine(offset)) {
        offsetLine++;
      }
      offset++;
    }
  }

  /** A carriage return counts where no line feed follows it. */
  private boolean breaksLine(int index) {
    char c = text.charAt(index);
    return c == '\n'
        || (c == '\r' && !(index + 1 < text.length() && text.charAt(index + 1) == '\n'));
  }

  private static int lineBreaks(List<String> fields) {
    int breaks = 0;
    for (String field : fields) {
      for (int i = 0; i < field.length(); i++) {
        char c = field.charAt(i);
        boolean pair = c == '\r' && i + 1 < field.length() && field.charAt(i + 1) == '\n';
        if ((c == '\n' || c == '\r') && !pair) {
          breaks++;
        }
      }
    }
    return breaks;
  }
}
