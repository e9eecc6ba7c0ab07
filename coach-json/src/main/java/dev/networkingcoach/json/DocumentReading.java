package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.fault.Fault;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reading of one document: its parser, and what was found wrong so far. */
final class DocumentReading {
  private static final int LONGEST_NUMBER = 400;
  private static final int NUMBER_SHOWN = 40;

  private final JsonParser parser;
  private final DocumentFaults faults = new DocumentFaults();
  private final Map<String, Topic> topics = new HashMap<>();
  private final Map<FactTable<?>, FieldValuesRead> fields = new HashMap<>();
  private final Map<String, FieldValuesRead> refused = new HashMap<>(0);

  DocumentReading(JsonParser parser) {
    this.parser = parser;
  }

  JsonParser parser() {
    return parser;
  }

  DocumentFaults faults() {
    return faults;
  }

  /** The topic of that text; folded once a document, for an owner's topics recur. */
  Topic topic(String text) {
    return topics.computeIfAbsent(text, Topic::of);
  }

  /** Where the parser stands. */
  String place() {
    return JsonPlace.of(parser.getParsingContext());
  }

  /** The empty fields of a table, the same each time, for no fact holds another of its kind. */
  FieldValuesRead fieldsOf(FactTable<?> table) {
    FieldValuesRead empty = fields.computeIfAbsent(table, FieldValuesRead::new);
    empty.clear();
    return empty;
  }

  /** Keeps what could be read of the refused fact the parser has just left. */
  void keep(FieldValuesRead refusedFact) {
    refused.put(place(), refusedFact.copy());
  }

  /** What could be read of the refused fact at a place; null for nothing. */
  @Nullable FieldValuesRead kept(String place) {
    return refused.get(place);
  }

  /** Tells a fault where the parser stands. */
  void refuse(@Nullable String value, String expected, @Nullable String advice) {
    faults.add(new Fault(place(), value, expected, advice));
  }

  /**
   * Whether the parser stands on a number short enough to be worked out: that of a longer one takes
   * time that grows with the square of its length.
   */
  boolean onNumber() throws IOException {
    return parser.currentToken().isNumeric()
        && !parser.isNaN()
        && parser.getTextLength() <= LONGEST_NUMBER;
  }

  /** Tells that the value the parser stands on is of the wrong type, and skips it. */
  void refuseType(String expected) throws IOException {
    refuse(shown(), "must be " + expected, advice(expected));
    parser.skipChildren();
  }

  /** The value the parser stands on, as a fault shows it. */
  String shown() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> '"' + parser.getText() + '"';
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String number = parser.getText();
        yield number.length() <= LONGEST_NUMBER
            ? number
            : number.substring(0, NUMBER_SHOWN) + "… of " + number.length() + " characters";
      }
      default -> parser.getText();
    };
  }

  private @Nullable String advice(String expected) throws IOException {
    JsonToken token = parser.currentToken();
    if (token.isNumeric() && (expected.startsWith("a text") || expected.startsWith("an id"))) {
      return "Maybe put it in quotes.";
    }
    if (token == JsonToken.VALUE_STRING && bare(parser.getText(), expected)) {
      return "Maybe leave out the quotes.";
    }
    return token == JsonToken.VALUE_STRING && expected.startsWith("a list")
        ? "Maybe put it in square brackets."
        : null;
  }

  private static boolean bare(String text, String expected) {
    boolean flag = text.equals("true") || text.equals("false");
    boolean number = !text.isEmpty() && text.chars().allMatch(c -> "0123456789.".indexOf(c) >= 0);
    return expected.startsWith("true") ? flag : number && expected.contains(" number");
  }
}
