package dev.networkingcoach.exports.internal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.networkingcoach.imports.internal.text.FormulaGuard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes tables as CSV (RFC 4180) that no spreadsheet takes for formulas. Immutable and
 * thread-safe.
 *
 * @param <T> what a row is about
 * @param columns the columns, from left to right
 */
record CsvSheet<T>(List<CsvColumn<T>> columns) {

  /** Writes a header and the rows. */
  void write(Stream<T> rows, Writer out) throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    try {
      csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
      rows.forEach(row -> csv.writeRecord(cells(row)));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    csv.flush();
  }

  private List<String> cells(T row) {
    return columns.stream().map(column -> FormulaGuard.guard(column.cell(row))).toList();
  }
}
