package dev.networkingcoach.json;

import dev.networkingcoach.api.journal.Change;
import java.util.function.Function;

/**
 * A kind of change, and its fields. A fact in it is written whole, with what stands at its default:
 * earlier editions read a journal that this one wrote.
 *
 * @param name what a journal calls it: written down, for renaming a class must not change journals
 * @param type the class of its changes
 * @param table its fields
 */
record ChangeKind<C extends Change>(String name, Class<C> type, FactTable<C> table) {

  /** Begins a kind, without fields yet. */
  static <C extends Change> Fields<C> of(String name, Class<C> type) {
    return new Fields<>(name, type, FactTable.of("a change", name));
  }

  /** The same fields under another name. */
  ChangeKind<C> under(String otherName) {
    return new ChangeKind<>(otherName, type, table);
  }

  /** The fields of a kind, one after the other. */
  record Fields<C extends Change>(String name, Class<C> type, TableBuilder<C> table) {

    <T> Fields<C> field(String field, FieldType<T> values, Function<C, T> getter) {
      table.required(field, values, getter, field);
      return this;
    }

    <T> Fields<C> optional(String field, FieldType<T> values, Function<C, T> getter) {
      table.optional(field, values, getter, field);
      return this;
    }

    ChangeKind<C> build(Function<FieldValuesRead, C> constructor) {
      return new ChangeKind<>(name, type, table.build(constructor));
    }

    /** A kind of one field: a fact, under the name its table has. */
    <F> ChangeKind<C> holding(
        FactTable<F> fact, Function<C, F> getter, Function<F, C> constructor) {
      return field(fact.name(), RecordType.whole(fact), getter)
          .build(values -> constructor.apply(values.fact(fact)));
    }
  }
}
