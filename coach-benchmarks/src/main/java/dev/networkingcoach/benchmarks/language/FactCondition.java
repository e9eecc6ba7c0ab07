package dev.networkingcoach.benchmarks.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One fact that is expected, or one of several.
 *
 * @param written the condition as it was written
 * @param either the facts of which any one will do; mostly a single one
 */
record FactCondition(String written, List<Single> either) {
  private static final String FACT = "fact";
  private static final String GONE = "gone";
  private static final String ANY = "any";

  FactCondition {
    either = List.copyOf(either);
  }

  /**
   * Reads a condition.
   *
   * @throws IllegalArgumentException if it is none, naming the value
   */
  static FactCondition read(JsonNode node) {
    List<Single> either = new ArrayList<>();
    if (node.has(ANY)) {
      node.path(ANY).forEach(one -> either.add(single(one)));
    } else {
      either.add(single(node));
    }
    if (either.isEmpty()) {
      throw new IllegalArgumentException(ANY + " (" + node + ") must hold a fact or more.");
    }
    return new FactCondition(node.toString(), either);
  }

  private static Single single(JsonNode node) {
    if (!(node instanceof ObjectNode object) || !node.path(FACT).isTextual()) {
      throw new IllegalArgumentException(
          "a condition (" + node + ") must name a fact, as {\"fact\": \"interaction\"} does.");
    }
    String fact = object.path(FACT).asText();
    Set<String> known = FactVocabulary.fields(fact);
    Map<String, ExpectedValue> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      String key = entry.getKey();
      boolean part = key.endsWith("~");
      String bare = part ? key.substring(0, key.length() - 1) : key;
      String field = bare.equals("contact") ? FactVocabulary.WITH : bare;
      if (key.equals(FACT) || key.equals(GONE)) {
        continue;
      }
      if (!known.contains(field)) {
        throw new IllegalArgumentException(
            "field ("
                + key
                + ") is unknown for the fact "
                + fact
                + ".\nKnown are "
                + String.join(", ", new TreeSet<>(known))
                + ".");
      }
      fields.put(field, new ExpectedValue(entry.getValue(), part));
    }
    return new Single(fact, fields, object.path(GONE).asBoolean());
  }

  /** How much it asks for: what asks for more is looked for first. */
  int weight() {
    return either.stream().mapToInt(one -> one.fields().size()).min().orElse(0);
  }

  /** Whether a fact is what is expected. */
  boolean matches(RecordedFact fact) {
    return either.stream().anyMatch(one -> one.matches(fact));
  }

  /** Whether a fact is what is expected as far as it goes: something of it is not there. */
  boolean matchesPart(RecordedFact fact) {
    return either.stream().anyMatch(one -> one.matchesPart(fact));
  }

  /** Whether a fact says nothing but what is expected, or less. */
  boolean allows(RecordedFact fact) {
    return either.stream().anyMatch(one -> one.allows(fact));
  }

  /** The fields this condition expects of a fact. */
  Set<String> named(RecordedFact fact) {
    return either.stream()
        .filter(one -> one.matchesPart(fact))
        .flatMap(one -> one.fields().keySet().stream())
        .collect(Collectors.toSet());
  }

  /** One fact that is expected. */
  record Single(String fact, Map<String, ExpectedValue> fields, boolean gone) {

    Single {
      fields = Map.copyOf(fields);
    }

    boolean matches(RecordedFact recorded) {
      return isAbout(recorded)
          && fields.entrySet().stream()
              .allMatch(field -> field.getValue().matches(recorded.field(field.getKey())));
    }

    boolean matchesPart(RecordedFact recorded) {
      return isAbout(recorded)
          && fields.entrySet().stream()
              .allMatch(field -> field.getValue().isCloseTo(recorded.field(field.getKey())));
    }

    boolean allows(RecordedFact recorded) {
      return isAbout(recorded)
          && fields.entrySet().stream()
              .allMatch(field -> field.getValue().allows(recorded.field(field.getKey())));
    }

    private boolean isAbout(RecordedFact recorded) {
      return recorded.kind().equals(fact)
          && gone == (recorded.change() == RecordedFact.Effect.GONE)
          && (recorded.change() != RecordedFact.Effect.CHANGED
              || fields.keySet().stream().anyMatch(recorded.telling()::contains));
    }
  }
}
