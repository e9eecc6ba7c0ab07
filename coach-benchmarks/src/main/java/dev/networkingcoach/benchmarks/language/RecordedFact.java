package dev.networkingcoach.benchmarks.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A fact that a talk added, changed or took away.
 *
 * @param kind one of {@link FactVocabulary#kinds()}
 * @param fields what it says, with the names of people and things in place of their ids
 * @param telling the fields that a condition has to name, or else they say too much: what was
 *     changed, and of a new person what is said about them
 * @param change what happened to it
 */
record RecordedFact(String kind, ObjectNode fields, Set<String> telling, Effect change) {

  /** What happened to a fact. */
  enum Effect {
    ADDED('+'),
    CHANGED('~'),
    GONE('-');

    private final char sign;

    Effect(char sign) {
      this.sign = sign;
    }
  }

  RecordedFact {
    telling = Set.copyOf(telling);
  }

  JsonNode field(String name) {
    return fields.path(name);
  }

  /** As a line: {@code + interaction with=Dana Ortiz on=2026-11-29 kind=MET}. */
  @Override
  public String toString() {
    return change.sign
        + " "
        + kind
        + fields.properties().stream()
            .filter(field -> change != Effect.CHANGED || isShown(field.getKey()))
            .map(field -> " " + field.getKey() + "=" + text(field.getValue()))
            .collect(Collectors.joining());
  }

  private boolean isShown(String field) {
    return telling.contains(field) || field.equals("name") || field.equals("text");
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }
}
