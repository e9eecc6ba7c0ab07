package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A number in (0, 1], or in [0, 1]. The fact checks the bounds; the schema repeats them. */
enum FractionType implements FieldType<Double> {
  /** In (0, 1]. */
  ABOVE_ZERO,
  /** In [0, 1]. */
  FROM_ZERO;

  @Override
  public @Nullable Double read(DocumentReading reading) throws IOException {
    if (!reading.onNumber()) {
      reading.refuseType(expected());
      return null;
    }
    return reading.parser().getDoubleValue();
  }

  @Override
  public void write(Double value, JsonGenerator out) throws IOException {
    out.writeNumber(value);
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    return SchemaDefinitions.typed("number")
        .put(this == ABOVE_ZERO ? "exclusiveMinimum" : "minimum", 0)
        .put("maximum", 1);
  }

  @Override
  public String expected() {
    return this == ABOVE_ZERO ? "a number in (0, 1]" : "a number in [0, 1]";
  }
}
