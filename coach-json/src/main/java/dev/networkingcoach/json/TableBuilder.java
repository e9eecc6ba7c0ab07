package dev.networkingcoach.json;

import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.json.FactField.Presence;
import dev.networkingcoach.json.FactField.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a {@link FactTable}, field by field in the order they are written. */
final class TableBuilder<R> {
  private final String noun;
  private final String description;
  private final List<FactField<R, ?>> fields = new ArrayList<>();
  private Consumer<ObjectNode> conditions = schema -> {};

  TableBuilder(String noun, String description) {
    this.noun = noun;
    this.description = description;
  }

  /** The id by which others name the fact. */
  TableBuilder<R> id(Function<R, String> getter, String description) {
    return always("id", TextType.ID, Role.ID, getter, description);
  }

  /** A field that names a contact, or a list of them. */
  <T> TableBuilder<R> contact(
      String name, FieldType<T> type, Function<R, T> getter, String description) {
    return always(name, type, Role.CONTACT, getter, description);
  }

  /** A field that must be given, and is always written. */
  <T> TableBuilder<R> required(
      String name, FieldType<T> type, Function<R, T> getter, String description) {
    return always(name, type, Role.PLAIN, getter, description);
  }

  private <T> TableBuilder<R> always(
      String name, FieldType<T> type, Role role, Function<R, T> getter, String description) {
    SerializedString key = new SerializedString(name);
    return add(new FactField<>(key, type, Presence.REQUIRED, role, null, getter, description));
  }

  /** A field that may be absent. */
  <T> TableBuilder<R> optional(
      String name, FieldType<T> type, Function<R, T> getter, String description) {
    return spared(name, type, Presence.OPTIONAL, null, getter, description);
  }

  /** A field that has a default, and is not written where it stands at that. */
  <T> TableBuilder<R> preset(
      String name, FieldType<T> type, T preset, Function<R, T> getter, String description) {
    return spared(name, type, Presence.OPTIONAL, preset, getter, description);
  }

  /** A field that has a default, and is written where it is given, be it at that. */
  <T> TableBuilder<R> given(
      String name, FieldType<T> type, T preset, Function<R, T> getter, String description) {
    return spared(name, type, Presence.TOLD, preset, getter, description);
  }

  private <T> TableBuilder<R> spared(
      String name,
      FieldType<T> type,
      Presence presence,
      @Nullable T absent,
      Function<R, T> getter,
      String description) {
    SerializedString key = new SerializedString(name);
    return add(new FactField<>(key, type, presence, Role.PLAIN, absent, getter, description));
  }

  /** A list that is empty where it is absent. */
  <T> TableBuilder<R> list(
      String name, FieldType<T> element, Function<R, List<T>> getter, String description) {
    return preset(name, ListType.of(element), List.of(), getter, description);
  }

  /** Adds to the schema what binds several fields. */
  TableBuilder<R> conditions(Consumer<ObjectNode> conditions) {
    this.conditions = conditions;
    return this;
  }

  private TableBuilder<R> add(FactField<R, ?> field) {
    fields.add(field);
    return this;
  }

  /** The table of facts that are read and written. */
  FactTable<R> build(Function<FieldValuesRead, R> constructor) {
    return new FactTable<>(this, constructor, conditions);
  }

  /** The table of answers, which are written only. */
  FactTable<R> build() {
    return build(
        values -> {
          throw new UnsupportedOperationException(noun + " is written only.");
        });
  }

  String noun() {
    return noun;
  }

  String description() {
    return description;
  }

  List<FactField<R, ?>> fields() {
    return List.copyOf(fields);
  }
}
