package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whole numbers by ids. Their bounds are for the schema; the fact checks them. */
final class WeightsType implements FieldType<Map<String, Integer>> {
  private final WholeType weight;

  WeightsType(int least, int most) {
    this.weight = WholeType.between(least, most);
  }

  @Override
  public @Nullable Map<String, Integer> read(DocumentReading reading) throws IOException {
    JsonParser parser = reading.parser();
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      reading.refuseType(expected());
      return null;
    }
    Map<String, Integer> weights = new TreeMap<>();
    for (String id = parser.nextFieldName(); id != null; id = parser.nextFieldName()) {
      parser.nextToken();
      if (weights.containsKey(id)) {
        reading.refuse(null, "must be given once only, but is given again", null);
        parser.skipChildren();
      } else if (parser.hasToken(JsonToken.VALUE_NULL)) {
        reading.refuseType(weight.expected());
      } else {
        Integer value = weight.read(reading);
        weights.put(id, value == null ? 1 : value);
      }
    }
    return weights;
  }

  /** The value of such a field; where none was given, an empty one. */
  @SuppressWarnings("unchecked") // The table has put it there.
  Map<String, Integer> cast(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, Integer>) value;
  }

  @Override
  public void write(Map<String, Integer> weights, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      out.writeFieldName(TextType.wellFormed(entry.getKey()));
      weight.write(entry.getValue(), out);
    }
    out.writeEndObject();
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    ObjectNode schema = SchemaDefinitions.typed("object");
    schema.set("propertyNames", TextType.ID.schema(definitions));
    schema.set("additionalProperties", weight.schema(definitions));
    return schema;
  }

  @Override
  public String expected() {
    return "an object: ids of rules, each with " + weight.expected();
  }
}
