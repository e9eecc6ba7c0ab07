package dev.networkingcoach.imports.report;

import static dev.networkingcoach.imports.report.RowTexts.TEXTS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one file was taken for. Immutable and thread-safe.
 *
 * @param file its name; for a file inside a ZIP {@code archive.zip/path/in/archive.csv}
 * @param format the format recognised
 * @param rows how many rows or cards were read, those skipped included
 * @param columns which columns were read as what, such as {@code Role as title}, where the coach
 *     had to guess
 * @param leftOut the columns or properties that were not read, in their order, with how many values
 *     each has
 */
public record FileSummary(
    String file, FileFormat format, int rows, List<String> columns, Map<String, Integer> leftOut) {

  /** Copies. */
  public FileSummary {
    columns = List.copyOf(columns);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }

  /** A file of which all was read, and nothing guessed. */
  public FileSummary(String file, FileFormat format, int rows) {
    this(file, format, rows, List.of(), Map.of());
  }

  /** What it was taken for, what was read as what, and what was left out: a line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        format == FileFormat.MAIL
            ? TEXTS.mailsRead(file, rows)
            : TEXTS.fileTakenFor(file, format.title(), rows));
    if (!columns.isEmpty()) {
      lines.add(TEXTS.columnsRead(file, String.join(", ", columns)));
    }
    if (!leftOut.isEmpty()) {
      lines.add(
          TEXTS.columnsLeftOut(
              file,
              leftOut.entrySet().stream()
                  .map(entry -> TEXTS.valuesOf(entry.getKey(), entry.getValue()))
                  .collect(Collectors.joining(", "))));
    }
    return lines;
  }
}
