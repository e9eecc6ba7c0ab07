package dev.networkingcoach.imports.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The cells of one row while they are read. Not thread-safe. */
final class SheetCells {
  /** No table of contacts has more columns; those beyond are not read. */
  static final int MOST_COLUMNS = 1_000;

  private static final int MOST_DIGITS = 40;
  private static final Pattern FAULT = Pattern.compile("#[A-Z0-9/_]+[!?]?|Err:\\d+");

  private final List<String> cells = new ArrayList<>();
  private int next;

  /** The next cells hold this text, each. */
  void add(String text, int times) {
    int end = (int) Math.min(MOST_COLUMNS, (long) next + times);
    if (!text.isEmpty()) {
      pad(end, next, text);
    }
    next = end;
  }

  /** The cell at this column, counted from 0, holds this text. */
  void set(int column, String text) {
    next = column;
    if (column < MOST_COLUMNS) {
      add(text, 1);
    }
  }

  private void pad(int end, int from, String text) {
    while (cells.size() < from) {
      cells.add("");
    }
    while (cells.size() < end) {
      cells.add(text);
    }
  }

  /** The column of the next cell, counted from 0. */
  int next() {
    return next;
  }

  /** What was read, up to the last cell in which something stands. */
  List<String> cells() {
    return List.copyOf(cells);
  }

  /**
   * A number as people write it: {@code 44685}, not {@code 44685.0}. One of more digits than
   * anybody writes stays as it is: {@code 1E999999999} would fill the memory.
   */
  static String text(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    boolean isWritten = Math.abs((long) number.scale()) <= MOST_DIGITS;
    return isWritten && number.precision() <= MOST_DIGITS
        ? number.stripTrailingZeros().toPlainString()
        : number.toString();
  }

  /** Whether this is what stands in the cell of a formula that came to nothing. */
  static boolean isFault(String text) {
    return FAULT.matcher(text).matches();
  }

  /** A day, with the time where there is one. */
  static String text(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }
}
