package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A whole number. Its bounds are for the schema; the fact checks them. As in JSON Schema, 3.0 is a
 * whole number too.
 */
final class WholeType implements FieldType<Integer> {
  private final int least;
  private final int most;

  private WholeType(int least, int most) {
    this.least = least;
    this.most = most;
  }

  static WholeType atLeast(int least) {
    return new WholeType(least, Integer.MAX_VALUE);
  }

  static WholeType between(int least, int most) {
    return new WholeType(least, most);
  }

  @Override
  public @Nullable Integer read(DocumentReading reading) throws IOException {
    JsonParser parser = reading.parser();
    if (!reading.onNumber()) {
      reading.refuseType(expected());
      return null;
    }
    if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == NumberType.INT) {
      return parser.getIntValue();
    }
    double about = parser.getDoubleValue();
    if (about > Integer.MAX_VALUE) {
      reading.refuse(reading.shown(), "must be " + most + " or less", null);
      return null;
    }
    Integer exact = about < Integer.MIN_VALUE ? null : exact(parser, about);
    if (exact == null) {
      reading.refuseType(expected());
    }
    return exact;
  }

  /** The number, where it is whole; the decimals of a double alone would hide a small fraction. */
  private static @Nullable Integer exact(JsonParser parser, double about) throws IOException {
    if (about != Math.rint(about)) {
      return null;
    }
    try {
      return new BigDecimal(parser.getText()).intValueExact();
    } catch (ArithmeticException | NumberFormatException fraction) {
      // BigDecimal has no exponents beyond an int: so small a number is no whole one but 0.
      return null;
    }
  }

  @Override
  public void write(Integer value, JsonGenerator out) throws IOException {
    out.writeNumber(value);
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    return SchemaDefinitions.typed("integer").put("minimum", least).put("maximum", most);
  }

  @Override
  public String expected() {
    return most == Integer.MAX_VALUE
        ? "a whole number, " + least + " or more"
        : "a whole number from " + least + " to " + most;
  }
}
