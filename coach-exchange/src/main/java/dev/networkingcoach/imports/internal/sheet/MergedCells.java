package dev.networkingcoach.imports.internal.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Cells merged down a column: what stands in the first of them holds for all. Rows come from the
 * first to the last. Not thread-safe.
 */
final class MergedCells {
  /** More than any list of contacts has. */
  private static final int MOST = 65_536;

  private record Merged(int first, int last, int column) {}

  private record Open(int last, String text) {}

  private final PriorityQueue<Merged> ahead =
      new PriorityQueue<>(Comparator.comparingInt(Merged::first));
  private final Map<Integer, Open> open = new HashMap<>();
  private int all;

  /**
   * The cells of this column from one row to another are one; of both the numbers are told.
   *
   * @throws SheetLimitException if there are too many
   */
  void add(int first, int last, int column) throws SheetLimitException {
    if (last > first && column < SheetCells.MOST_COLUMNS) {
      if (++all > MOST) {
        throw new SheetLimitException("has more than " + MOST + " merged cells on a sheet");
      }
      ahead.add(new Merged(first, last, column));
    }
  }

  /** The row with what holds for it from the rows above; as it is where nothing stands in it. */
  List<String> filled(int row, List<String> cells) {
    begin(row, cells);
    if (open.isEmpty() || cells.stream().allMatch(String::isBlank)) {
      return cells;
    }
    List<String> filled = new ArrayList<>(cells);
    for (Iterator<Map.Entry<Integer, Open>> each = open.entrySet().iterator(); each.hasNext(); ) {
      Map.Entry<Integer, Open> one = each.next();
      if (one.getValue().last < row) {
        each.remove();
      } else {
        fill(filled, one.getKey(), one.getValue().text);
      }
    }
    return filled;
  }

  private void begin(int row, List<String> cells) {
    for (@Nullable Merged next = ahead.peek();
        next != null && next.first <= row;
        next = ahead.peek()) {
      ahead.remove();
      if (next.first == row && next.column < cells.size()) {
        open.put(next.column, new Open(next.last, cells.get(next.column)));
      }
    }
  }

  private static void fill(List<String> cells, int column, String text) {
    while (cells.size() <= column) {
      cells.add("");
    }
    if (cells.get(column).isBlank()) {
      cells.set(column, text);
    }
  }
}
