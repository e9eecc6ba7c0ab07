package dev.networkingcoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Documents to read, and what is wrong with them. */
final class Documents {
  static final String OWNER = "\"owner\":{\"id\":\"mira\",\"name\":\"Mira\",\"zone\":\"UTC\"}";

  private Documents() {}

  /** A document in which every field is given, none at its default. */
  static String full() {
    return resource("full.json");
  }

  /** The same of the first edition of the rulebook, as that edition's writer left it. */
  static String firstEdition() {
    return resource("first-edition.json");
  }

  private static String resource(String name) {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document of an owner and these other fields, with single quotes for double ones. */
  static String with(String fields) {
    return "{" + OWNER + (fields.isEmpty() ? "" : ",") + fields.replace('\'', '"') + "}";
  }

  /** A document with one collection of these entries. */
  static String with(String collection, String entries) {
    return with("'" + collection + "':[" + entries + "]");
  }

  /** What is wrong with a document that must be refused. */
  static List<Fault> faults(String json) {
    NetworkReader reader = new NetworkReader();
    InvalidFactsException refused =
        catchThrowableOfType(InvalidFactsException.class, () -> reader.read(json.getBytes(UTF_8)));
    if (refused == null) {
      throw new AssertionError("not refused: " + json);
    }
    return refused.faults();
  }

  /** The faults as messages. */
  static List<String> messages(String json) {
    return faults(json).stream().map(Fault::message).toList();
  }

  /** The places of the faults. */
  static List<String> places(String json) {
    return faults(json).stream().map(Fault::place).toList();
  }
}
