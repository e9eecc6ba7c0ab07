package dev.networkingcoach.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one fact as they are read, by the names of their fields. Fastest when asked in the
 * table's order. Not thread-safe.
 */
final class FieldValuesRead {
  private final FactTable<?> table;
  private final @Nullable Object[] values;
  private long given;
  private long refused;
  private int next;

  FieldValuesRead(FactTable<?> table) {
    this.table = table;
    this.values = new Object[table.fields().size()];
  }

  FieldValuesRead copy() {
    FieldValuesRead copy = new FieldValuesRead(table);
    System.arraycopy(values, 0, copy.values, 0, values.length);
    return copy;
  }

  void clear() {
    Arrays.fill(values, null);
    given = 0;
    refused = 0;
    next = 0;
  }

  /** Notes that a field is given; false where it was before. */
  boolean give(int index) {
    boolean first = !given(index);
    given |= 1L << index;
    return first;
  }

  boolean given(int index) {
    return (given & (1L << index)) != 0;
  }

  /** Notes that what was wrong with a field is told, so that nothing more is told of it. */
  void refuse(int index) {
    refused |= 1L << index;
  }

  boolean refused(int index) {
    return (refused & (1L << index)) != 0;
  }

  void set(int index, @Nullable Object value) {
    values[index] = value;
  }

  @Nullable Object at(int index) {
    return values[index];
  }

  @Nullable Object value(String name) {
    int index = table.index(name, next);
    next = index + 1;
    return values[index];
  }

  /** A value that is there, but in a fact refused already: its constructor bears null there. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "unchecked"})
  private <T> T present(String name) {
    return (T) value(name);
  }

  String text(String name) {
    return present(name);
  }

  @Nullable String optionalText(String name) {
    return (String) value(name);
  }

  LocalDate date(String name) {
    return present(name);
  }

  @Nullable LocalDate optionalDate(String name) {
    return (LocalDate) value(name);
  }

  int number(String name) {
    return this.<Integer>present(name);
  }

  @Nullable Integer optionalNumber(String name) {
    return (Integer) value(name);
  }

  boolean flag(String name) {
    return this.<Boolean>present(name);
  }

  /** A value that is there, of a type that has no method of its own. */
  <T> T one(String name, Class<T> type) {
    return present(name);
  }

  /** A fact of that table, in the field that has the table's name. */
  <F> F fact(FactTable<F> factTable) {
    return present(factTable.name());
  }

  /** A value of a type that has no method of its own, or null. */
  <T> @Nullable T optional(String name, Class<T> type) {
    return type.cast(value(name));
  }

  /** A list; where none was given, an empty one. */
  <T> List<T> list(String name, Class<T> element) {
    return present(name);
  }
}
