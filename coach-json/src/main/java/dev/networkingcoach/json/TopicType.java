package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.api.facts.Topic;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A topic, as a person wrote it. */
enum TopicType implements FieldType<Topic> {
  TOPIC;

  private static final Topic PLACEHOLDER = Topic.of("?");

  @Override
  public @Nullable Topic read(DocumentReading reading) throws IOException {
    String text = TextType.readText(reading, this);
    return text == null ? null : reading.topic(text);
  }

  @Override
  public void write(Topic value, JsonGenerator out) throws IOException {
    out.writeString(TextType.wellFormed(value.text()));
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    return SchemaDefinitions.typed("string").put("pattern", TextType.FILLED);
  }

  @Override
  public String expected() {
    return "a topic";
  }

  @Override
  public Topic placeholder() {
    return PLACEHOLDER;
  }
}
