package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.api.facts.Acquaintance;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A number in (0, 1], or in [0, 1]. The fact checks the bounds, too, but knows only the double:
 * {@code 1e999} would be told as Infinity there.
 */
enum FractionType implements FieldType<Double> {
  /** In (0, 1]. */
  ABOVE_ZERO("(0, 1]"),
  /** In [0, 1]. */
  FROM_ZERO("[0, 1]");

  private final String bounds;

  FractionType(String bounds) {
    this.bounds = bounds;
  }

  @Override
  public @Nullable Double read(DocumentReading reading) throws IOException {
    if (!reading.onNumber()) {
      reading.refuseType(expected());
      return null;
    }
    double value = reading.parser().getDoubleValue();
    if (value > 1 || value < 0 || (value == 0 && this == ABOVE_ZERO)) {
      reading.refuse(
          reading.shown(),
          "must be in " + bounds,
          "Maybe leave it out: the default is " + Acquaintance.DEFAULT_STRENGTH + ".");
      return null;
    }
    return value;
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
    return "a number in " + bounds;
  }
}
