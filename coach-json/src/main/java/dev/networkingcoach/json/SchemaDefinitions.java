package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The {@code $defs} of one schema, filled as tables are referred to. Not thread-safe. */
final class SchemaDefinitions {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();
  private final boolean nullable;

  /**
   * No definitions yet.
   *
   * @param nullable whether null may stand for an absent optional value
   */
  SchemaDefinitions(boolean nullable) {
    this.nullable = nullable;
  }

  /** A schema of that type. */
  static ObjectNode typed(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  ObjectNode definitions() {
    return definitions;
  }

  /** A reference to a table's schema, which is defined once. */
  ObjectNode reference(FactTable<?> table) {
    if (!definitions.has(table.name())) {
      definitions.putObject(table.name());
      definitions.set(table.name(), schema(table));
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + table.name());
  }

  /** The schema of a table's facts. */
  ObjectNode schema(FactTable<?> table) {
    ObjectNode schema = typed("object");
    schema.put("description", table.description());
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    for (FactField<?, ?> field : table.fields()) {
      properties.set(field.name(), property(field));
      if (field.required()) {
        required.add(field.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.put("additionalProperties", false);
    table.conditions().accept(schema);
    return schema;
  }

  /** Writes a schema. */
  static void write(JsonNode schema, JsonGenerator out) throws IOException {
    MAPPER.writeTree(out, schema);
  }

  private <R, T> ObjectNode property(FactField<R, T> field) {
    ObjectNode value = field.type().schema(this);
    boolean mayBeNull = nullable && !field.required();
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("description", field.description());
    schema.setAll(mayBeNull ? orNull(value) : value);
    T absent = field.absent();
    if (absent != null) {
      schema.set("default", json(field.type(), absent));
    }
    return schema;
  }

  private static ObjectNode orNull(ObjectNode schema) {
    if (schema.has("$ref")) {
      ObjectNode either = JsonNodeFactory.instance.objectNode();
      either.putArray("anyOf").add(schema).add(typed("null"));
      return either;
    }
    if (schema.get("enum") instanceof ArrayNode) {
      ((ArrayNode) schema.get("enum")).addNull();
    }
    JsonNode type = schema.get("type");
    schema.putArray("type").add(type).add("null");
    return schema;
  }

  private static <T> JsonNode json(FieldType<T> type, T value) {
    try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
      JsonGenerator out = buffer;
      type.write(value, out);
      return MAPPER.readTree(buffer.asParser());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
