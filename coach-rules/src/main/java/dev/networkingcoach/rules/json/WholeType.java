package dev.networkingcoach.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
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
  public @Nullable Integer read(Reading reading) throws IOException {
    JsonParser parser = reading.parser();
    if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == NumberType.INT) {
      return parser.getIntValue();
    }
    Integer exact = exact(parser);
    if (exact == null && tooLarge(parser)) {
      reading.refuse(parser.getText(), "must be " + most + " or less", null);
    } else if (exact == null) {
      reading.refuseType(expected());
    }
    return exact;
  }

  private static boolean tooLarge(JsonParser parser) throws IOException {
    return parser.currentToken().isNumeric() && parser.getDoubleValue() > Integer.MAX_VALUE;
  }

  private static @Nullable Integer exact(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT) || parser.isNaN()) {
      return null;
    }
    try {
      return parser.getDecimalValue().intValueExact();
    } catch (ArithmeticException fractionOrTooLarge) {
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
