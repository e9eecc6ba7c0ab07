package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.api.search.Nearest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one kind of fact, in the order they are written, and how a fact is made of them.
 * Reader, writer and schema follow it, so that they cannot drift apart. Immutable and thread-safe.
 */
final class FactTable<R> {
  private static final int MOST_FIELDS = Long.SIZE;

  private final String noun;
  private final String description;
  private final List<FactField<R, ?>> fields;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Function<FieldValuesRead, R> constructor;
  private final Consumer<ObjectNode> conditions;

  FactTable(
      TableBuilder<R> builder,
      Function<FieldValuesRead, R> constructor,
      Consumer<ObjectNode> conditions) {
    this.noun = builder.noun();
    this.description = builder.description();
    this.fields = builder.fields();
    this.constructor = constructor;
    this.conditions = conditions;
    if (fields.size() > MOST_FIELDS) {
      throw new IllegalArgumentException(noun + " has more than " + MOST_FIELDS + " fields.");
    }
    for (int i = 0; i < fields.size(); i++) {
      positions.put(fields.get(i).name(), i);
    }
  }

  /** A table of facts of that name, with its article: {@code a contact}. */
  static <R> TableBuilder<R> of(String noun, String description) {
    return new TableBuilder<>(noun, description);
  }

  /** What such a fact is called, with its article. */
  String noun() {
    return noun;
  }

  /** What such a fact is called, without its article. */
  String name() {
    return noun.substring(noun.indexOf(' ') + 1);
  }

  String description() {
    return description;
  }

  List<FactField<R, ?>> fields() {
    return fields;
  }

  /** What the schema says of such a fact beyond its fields. */
  Consumer<ObjectNode> conditions() {
    return conditions;
  }

  /** The position of a field that is there. */
  int index(String name, int guess) {
    if (guess < fields.size() && fields.get(guess).name().equals(name)) {
      return guess;
    }
    Integer position = positions.get(name);
    if (position == null) {
      throw new IllegalArgumentException(noun + " has no field " + name + ".");
    }
    return position;
  }

  /** The position of a field; -1 where there is none of that name. */
  int find(String name, int guess) {
    if (guess < fields.size() && fields.get(guess).name().equals(name)) {
      return guess;
    }
    Integer position = positions.get(name);
    return position == null ? -1 : position;
  }

  /** The name of the field somebody may have meant. */
  @Nullable String nearest(String name) {
    return Nearest.to(name, fields.stream().map(FactField::name).toList()).orElse(null);
  }

  /** The names of the fields, as a sentence. */
  String fieldNames() {
    String names = fields.stream().map(FactField::name).collect(Collectors.joining(", "));
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " has " + names + ".";
  }

  /** The fact of these values. */
  R construct(FieldValuesRead values) {
    return constructor.apply(values);
  }

  /** Writes what the reader does not know without being told. */
  void write(R fact, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (FactField<R, ?> field : fields) {
      field.write(fact, out);
    }
    out.writeEndObject();
  }

  /** Writes all there is, be it at its default, but for empty lists. */
  void writeWhole(R fact, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (FactField<R, ?> field : fields) {
      field.writeWhole(fact, out);
    }
    out.writeEndObject();
  }
}
