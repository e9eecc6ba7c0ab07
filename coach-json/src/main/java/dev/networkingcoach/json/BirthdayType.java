package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.api.facts.Birthday;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A birthday: a date, or {@code --MM-dd} where the year is not known. */
enum BirthdayType implements FieldType<Birthday> {
  BIRTHDAY;

  private static final Pattern DATED = Pattern.compile("^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$");
  private static final Pattern YEARLY =
      Pattern.compile(
          "^--((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
              + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$");

  @Override
  public @Nullable Birthday read(DocumentReading reading) throws IOException {
    String text = TextType.readText(reading, this);
    if (text == null) {
      return null;
    }
    if (DATED.matcher(text).matches() || YEARLY.matcher(text).matches()) {
      try {
        return Birthday.parse(text);
      } catch (DateTimeException inNoYear) {
        // A date such as 2001-02-29: refused like any other text.
      }
    }
    reading.refuse(text, "must be " + expected(), null);
    return null;
  }

  @Override
  public void write(Birthday value, JsonGenerator out) throws IOException {
    out.writeString(value.toString());
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    ObjectNode schema = SchemaDefinitions.typed("string");
    schema
        .putArray("anyOf")
        .add(node().put("format", "date").put("pattern", DATED.pattern()))
        .add(node().put("pattern", YEARLY.pattern()));
    return schema;
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  @Override
  public String expected() {
    return Birthday.FORM;
  }
}
