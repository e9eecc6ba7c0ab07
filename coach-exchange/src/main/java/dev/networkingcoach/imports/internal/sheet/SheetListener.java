package dev.networkingcoach.imports.internal.sheet;

import java.util.List;

/** Is told what stands in a spreadsheet, from its first sheet to its last. */
public interface SheetListener {

  /** A sheet begins. */
  void sheet(String name);

  /**
   * A row of the sheet in which something stands.
   *
   * @param line its number, counted from 1
   * @param cells its cells as text, days as {@code 2026-05-31}; up to the last in which something
   *     stands
   */
  void row(int line, List<String> cells);

  /** A formula whose value the file does not hold; its cell is blank. */
  void formulaWithoutValue();
}
