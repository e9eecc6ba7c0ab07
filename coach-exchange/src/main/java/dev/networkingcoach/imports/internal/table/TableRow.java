package dev.networkingcoach.imports.internal.table;

import dev.networkingcoach.imports.internal.text.FormulaGuard;
import dev.networkingcoach.imports.internal.text.TextCleaning;
import java.util.List;

/**
 * A row of a table. Immutable and thread-safe.
 *
 * @param line the line it begins at, counted from 1
 * @param fields its fields as they stand in the file
 */
public record TableRow(int line, List<String> fields) {

  /**
   * The cell in this column, on one line and without a guard against formulas; empty where the row
   * is too short to have it.
   */
  public String cell(TableColumn column) {
    int index = column.index();
    return index < 0 || index >= fields.size()
        ? ""
        : TextCleaning.line(FormulaGuard.remove(fields.get(index)));
  }
}
