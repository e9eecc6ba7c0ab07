package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** True or false. */
enum FlagType implements FieldType<Boolean> {
  FLAG;

  @Override
  public @Nullable Boolean read(DocumentReading reading) throws IOException {
    JsonToken token = reading.parser().currentToken();
    if (!token.isBoolean()) {
      reading.refuseType(expected());
      return null;
    }
    return token == JsonToken.VALUE_TRUE;
  }

  @Override
  public void write(Boolean value, JsonGenerator out) throws IOException {
    out.writeBoolean(value);
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    return SchemaDefinitions.typed("boolean");
  }

  @Override
  public String expected() {
    return "true or false";
  }
}
