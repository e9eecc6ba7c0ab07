package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of the day to the minute, strictly HH:mm. */
enum TimeType implements FieldType<LocalTime> {
  TIME;

  private static final Pattern FORM = Pattern.compile("^([01][0-9]|2[0-3]):[0-5][0-9]$");

  @Override
  public @Nullable LocalTime read(DocumentReading reading) throws IOException {
    String text = TextType.readText(reading, this);
    if (text == null) {
      return null;
    }
    if (!FORM.matcher(text).matches()) {
      reading.refuse(text, "must be " + expected(), null);
      return null;
    }
    return LocalTime.parse(text);
  }

  @Override
  public void write(LocalTime value, JsonGenerator out) throws IOException {
    out.writeString(value.toString());
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    return SchemaDefinitions.typed("string").put("pattern", FORM.pattern());
  }

  @Override
  public String expected() {
    return "a time such as 15:30";
  }
}
