package dev.networkingcoach.exports.internal.csv;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. Immutable and thread-safe.
 *
 * @param <T> what a row is about
 * @param name what stands in the header
 * @param value what stands in a row; null and false for an empty cell
 */
record CsvColumn<T>(String name, Function<T, @Nullable Object> value) {

  /** The cell of this column in a row. */
  String cell(T row) {
    Object found = value.apply(row);
    return found == null || found.equals(false) ? "" : found.toString();
  }
}
