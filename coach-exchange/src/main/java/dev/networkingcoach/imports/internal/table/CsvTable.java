package dev.networkingcoach.imports.internal.table;

import dev.networkingcoach.imports.columns.ColumnMeaning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * A CSV text whose header was found: the first record that is one of a format known, under
 * whichever delimiter makes it so. What stands above the header is passed over, however much that
 * is. Immutable and thread-safe.
 *
 * @param <F> what the header was recognised as
 */
public final class CsvTable<F> {
  private static final char[] DELIMITERS = {',', ';', '\t'};

  /** A table begins within so many records. */
  public static final int LONGEST_PREAMBLE = 50;

  private final F format;
  private final TableHeader header;
  private final char delimiter;
  private final int headerLine;

  private CsvTable(F format, TableHeader header, char delimiter, int headerLine) {
    this.format = format;
    this.header = header;
    this.delimiter = delimiter;
    this.headerLine = headerLine;
  }

  /**
   * The table in this text, if one begins within its first 50 records.
   *
   * @param head the beginning of the text; a whole header is enough
   * @param meanings what columns mean, by their plain names, as somebody said
   * @param recogniser says which format a header is of
   */
  public static <F> Optional<CsvTable<F>> find(
      String head,
      Map<String, ColumnMeaning> meanings,
      Function<TableHeader, Optional<F>> recogniser) {
    for (char delimiter : DELIMITERS) {
      CsvRecords records = new CsvRecords(head, delimiter);
      for (int i = 0; i < LONGEST_PREAMBLE && records.hasNext(); i++) {
        TableRecord candidate = records.next();
        TableHeader header = new TableHeader(candidate.fields(), meanings);
        Optional<F> format = recogniser.apply(header);
        if (format.isPresent()) {
          return Optional.of(new CsvTable<>(format.get(), header, delimiter, candidate.line()));
        }
      }
    }
    return Optional.empty();
  }

  /** The first record with a text in it, under the delimiter that makes most fields of it. */
  public static TableHeader firstRecord(String head) {
    List<String> fields = List.of();
    for (char delimiter : DELIMITERS) {
      CsvRecords records = new CsvRecords(head, delimiter);
      TableRecord first = new TableRecord(1, List.of(), false);
      while (first.isBlank() && records.hasNext()) {
        first = records.next();
      }
      fields = first.fields().size() > fields.size() ? first.fields() : fields;
    }
    return new TableHeader(fields);
  }

  /** What the header was recognised as. */
  public F format() {
    return format;
  }

  /** The header. */
  public TableHeader header() {
    return header;
  }

  /**
   * The rows below the header. Blank lines are no rows. Of a broken row, and of what follows it
   * until a row has as many fields as the header again, only the line is told: nobody knows what
   * belongs to what there.
   *
   * @param text the whole text whose beginning this table was found in
   * @param each is called for each row, before it is kept
   * @param broken is told the line of each broken row, counted from 1
   */
  public Collection<TableRow> rows(String text, Runnable each, IntConsumer broken) {
    CsvRecords records = new CsvRecords(text, delimiter);
    records.skipTo(headerLine);
    records.next();
    List<TableRow> rows = new ArrayList<>();
    boolean lost = false;
    while (records.hasNext()) {
      TableRecord next = records.next();
      each.run();
      lost = next.broken() || (lost && next.fields().size() != header.size());
      if (lost) {
        broken.accept(next.line());
      } else if (!next.isBlank()) {
        rows.add(new TableRow(next.line(), next.fields()));
      }
    }
    return rows;
  }
}
