package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of values of one type. */
final class ListType<T> implements FieldType<List<T>> {
  private final FieldType<T> element;
  private final int least;
  private final boolean pair;

  private ListType(FieldType<T> element, int least, boolean pair) {
    this.element = element;
    this.least = least;
    this.pair = pair;
  }

  static <T> ListType<T> of(FieldType<T> element) {
    return new ListType<>(element, 0, false);
  }

  /** A list of two different values, which the fact checks. */
  static <T> ListType<T> pairOf(FieldType<T> element) {
    return new ListType<>(element, 2, true);
  }

  /** A list of at least so many values, which the fact checks. */
  static <T> ListType<T> atLeast(int least, FieldType<T> element) {
    return new ListType<>(element, least, false);
  }

  FieldType<T> element() {
    return element;
  }

  /** The list; in place of each element refused stands its placeholder, or null. */
  @Override
  public @Nullable List<T> read(DocumentReading reading) throws IOException {
    JsonParser parser = reading.parser();
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      reading.refuseType(expected());
      return null;
    }
    List<T> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(element(reading));
    }
    return values;
  }

  @SuppressWarnings("NullAway") // A list with faults in it never leaves the reader.
  private T element(DocumentReading reading) throws IOException {
    T value = null;
    if (reading.parser().hasToken(JsonToken.VALUE_NULL)) {
      reading.refuseType(element.expected());
    } else {
      value = element.read(reading);
    }
    return value == null ? element.placeholder() : value;
  }

  @Override
  public void write(List<T> values, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (T value : values) {
      element.write(value, out);
    }
    out.writeEndArray();
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    ObjectNode schema = SchemaDefinitions.typed("array");
    schema.set("items", element.schema(definitions));
    if (least > 0) {
      schema.put("minItems", least);
    }
    return pair ? schema.put("maxItems", 2).put("uniqueItems", true) : schema;
  }

  @Override
  public String expected() {
    return pair
        ? "a list of two, each " + element.expected()
        : "a list, each entry " + element.expected();
  }
}
