package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.api.search.Nearest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of the constants of an enum, by its name. */
final class ChoiceType<E extends Enum<E>> implements FieldType<E> {
  private final Map<String, E> choices = new LinkedHashMap<>();
  private final String expected;

  private ChoiceType(Class<E> choices) {
    for (E choice : choices.getEnumConstants()) {
      this.choices.put(choice.name(), choice);
    }
    this.expected = "one of " + String.join(", ", this.choices.keySet());
  }

  static <E extends Enum<E>> ChoiceType<E> of(Class<E> choices) {
    return new ChoiceType<>(choices);
  }

  @Override
  public @Nullable E read(DocumentReading reading) throws IOException {
    String text = TextType.readText(reading, this);
    if (text == null) {
      return null;
    }
    E choice = choices.get(text);
    if (choice == null) {
      String advice =
          Nearest.to(text, choices.keySet()).map(near -> "Maybe " + near + ".").orElse(null);
      reading.refuse(text, "must be " + expected, advice);
    }
    return choice;
  }

  @Override
  public void write(E value, JsonGenerator out) throws IOException {
    out.writeString(value.name());
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    ObjectNode schema = SchemaDefinitions.typed("string");
    ArrayNode values = schema.putArray("enum");
    choices.keySet().forEach(values::add);
    return schema;
  }

  @Override
  public String expected() {
    return expected;
  }
}
