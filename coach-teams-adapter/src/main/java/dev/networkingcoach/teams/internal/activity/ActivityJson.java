package dev.networkingcoach.teams.internal.activity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import dev.networkingcoach.texts.DirectionMarks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Records of the protocol to and from JSON. Thread-safe. */
public final class ActivityJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(new SimpleModule().addSerializer(String.class, new ShownText()))
          .build();

  private ActivityJson() {}

  /** Everything that is sent goes this way, previews and texts for notifications as well. */
  private static final class ShownText extends StdScalarSerializer<String> {
    private static final long serialVersionUID = 1;

    private ShownText() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(DirectionMarks.without(text));
    }
  }

  /** Reads a value; empty where the text is no JSON, or not that of such a value. */
  public static <T> Optional<T> read(String text, Class<T> type) {
    try {
      return Optional.ofNullable(MAPPER.readValue(text, type));
    } catch (JsonProcessingException notSuch) {
      return Optional.empty();
    }
  }

  /** Writes a value that is ours. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException ours) {
      throw new IllegalStateException("a value of ours could not be written as JSON", ours);
    }
  }

  /** A value that is ours as a tree. */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** How many bytes a value has, written in UTF-8. */
  public static int size(Object value) {
    return write(value).getBytes(StandardCharsets.UTF_8).length;
  }
}
