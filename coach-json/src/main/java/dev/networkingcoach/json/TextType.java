package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.api.fault.HalfCharacter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text. What it may contain is checked by the fact it belongs to; the schema repeats it. */
final class TextType implements FieldType<String> {
  private static final String CONTROLS = "\\u0000-\\u001F\\u007F-\\u009F";
  private static final String CONTROLS_BUT_BREAKS =
      "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F";
  private static final String SPACES =
      " \\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

  /** Not blank. Tabs and line breaks are folded to spaces where one line is wanted. */
  static final String FILLED = filled(CONTROLS_BUT_BREAKS, SPACES + "\\t\\n\\r");

  private static final String TEXT_PATTERN = "^[^" + CONTROLS_BUT_BREAKS + "]*$";

  static final TextType ID = new TextType("an id", filled(CONTROLS, SPACES));
  static final TextType EMAIL = new TextType("an e-mail address", FILLED);
  static final TextType LABEL = new TextType("a label", FILLED);
  static final TextType LINE = new TextType("a text on one line", TEXT_PATTERN);
  static final TextType TEXT = new TextType("a text", TEXT_PATTERN);

  /** A text the coach wrote, of which nothing more is said. */
  static final TextType ANY = new TextType("a text", null);

  private final String expected;
  private final @Nullable String pattern;

  private TextType(String expected, @Nullable String pattern) {
    this.expected = expected;
    this.pattern = pattern;
  }

  private static String filled(String controls, String spaces) {
    String allowed = "[^" + controls + "]*";
    return "^" + allowed + "[^" + controls + spaces + "]" + allowed + "$";
  }

  @Override
  public @Nullable String read(DocumentReading reading) throws IOException {
    return readText(reading, this);
  }

  /** The text the parser stands on; null after a fault was told. */
  static @Nullable String readText(DocumentReading reading, FieldType<?> type) throws IOException {
    if (!reading.parser().hasToken(JsonToken.VALUE_STRING)) {
      reading.refuseType(type.expected());
      return null;
    }
    String text = reading.parser().getText();
    if (HalfCharacter.in(text, 0) >= 0) {
      reading.refuse(text, "must be Unicode: it holds half of a surrogate pair", null);
      return null;
    }
    return text;
  }

  @Override
  public void write(String value, JsonGenerator out) throws IOException {
    out.writeString(wellFormed(value));
  }

  /** The text with each half of a surrogate pair, which UTF-8 cannot hold, replaced by U+FFFD. */
  static String wellFormed(String text) {
    int lone = HalfCharacter.in(text, 0);
    if (lone < 0) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text);
    for (; lone >= 0; lone = HalfCharacter.in(text, lone + 1)) {
      repaired.setCharAt(lone, '\uFFFD');
    }
    return repaired.toString();
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    ObjectNode schema = SchemaDefinitions.typed("string");
    return pattern == null ? schema : schema.put("pattern", pattern);
  }

  @Override
  public String expected() {
    return expected;
  }

  @Override
  public String placeholder() {
    return "?";
  }
}
