package dev.networkingcoach.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The documents as a page of Markdown, field by field, from their schemas. */
final class SchemaPage {
  private static final String INTRODUCTION =
      """
      # The JSON documents

      This page is written from the schemas that `./coach schema` prints (draft 2020-12): a test fails where they differ, and
      `./mvnw -pl coach-json -am test -Dtest=SchemaPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dcoach.write=true` writes it anew.

      - A key that is not here is refused with its place, so that a typo does not pass as silence. All faults of a document are
        told at once. An optional field may be left out or `null`.
      - Days are those of the owner's time zone. Topics are equal when they differ only in case, white space or Unicode form.
        Tabs and line breaks in a text on one line count as a space; other control characters are refused.
      - Documents from before there were meetings, persons, birthdays and the other fields marked *2* are read as ever. A
        version from then refuses a document with these fields, and names their places.
      - `.ndjson` holds one network a line, and gets one plan a line back.
      """;

  /** What the second edition of the rulebook added, by where it stands. */
  private static final Map<String, Set<String>> ADDED =
      Map.of(
          "network", Set.of("meetings", "persons"),
          "owner", Set.of("emails", "sameTopics"),
          "contact", Set.of("birthday", "labels"),
          "interaction", Set.of("by"),
          "acquaintance", Set.of("basis", "since"),
          "policy", Set.of("matchesPerContact", "recommendationList", "weights", "off"));

  private final StringBuilder page = new StringBuilder(INTRODUCTION);

  static String written() throws IOException {
    SchemaPage page = new SchemaPage();
    page.document("network", "Network", NetworkSchema.network());
    page.document("plan", "Plan", NetworkSchema.plan());
    page.document("verdict", "Verdict", NetworkSchema.verdict());
    return page.page.toString();
  }

  private void document(String name, String title, String schema) throws IOException {
    JsonNode root = new ObjectMapper().readTree(schema);
    page.append("\n## ").append(title).append("\n\n");
    fields(name, root);
    root.path("$defs")
        .properties()
        .forEach(
            definition -> {
              page.append("\n### ").append(definition.getKey()).append("\n\n");
              fields(definition.getKey(), definition.getValue());
            });
  }

  private void fields(String name, JsonNode type) {
    page.append(type.path("description").asText()).append("\n\n");
    page.append("| field | what it is | value | if left out |\n|---|---|---|---|\n");
    Set<String> required =
        stream(type.path("required")).map(JsonNode::asText).collect(Collectors.toSet());
    Set<String> added = ADDED.getOrDefault(name, Set.of());
    type.path("properties")
        .properties()
        .forEach(
            field -> {
              String key = field.getKey();
              page.append("| `").append(key).append('`').append(added.contains(key) ? " *2*" : "");
              page.append(" | ").append(field.getValue().path("description").asText());
              page.append(" | ").append(value(field.getValue())).append(" | ");
              page.append(required.contains(key) ? "*required*" : otherwise(field.getValue()));
              page.append(" |\n");
            });
  }

  private static String otherwise(JsonNode field) {
    JsonNode value = field.path("default");
    boolean none = value.isMissingNode() || (value.isContainerNode() && value.isEmpty());
    return none ? "none" : value.isTextual() ? "`" + value.asText() + "`" : "`" + value + "`";
  }

  private static String value(JsonNode type) {
    if (type.has("$ref")) {
      String name = type.path("$ref").asText().replace("#/$defs/", "");
      return "[" + name + "](#" + name + ")";
    }
    if (type.has("enum")) {
      return stream(type.path("enum"))
          .filter(constant -> !constant.isNull())
          .map(constant -> "`" + constant.asText() + "`")
          .collect(Collectors.joining(", "));
    }
    if (type.path("anyOf").path(0).has("$ref")) {
      return value(type.path("anyOf").path(0));
    }
    JsonNode named = type.path("type");
    return switch (named.isArray() ? named.path(0).asText() : named.asText()) {
      case "array" -> "list: " + value(type.path("items"));
      case "object" -> "object: id and " + value(type.path("additionalProperties"));
      case "boolean" -> "`true`, `false`";
      case "integer" -> "whole number" + bounds(type);
      case "number" -> "number" + bounds(type);
      default -> text(type);
    };
  }

  private static String text(JsonNode type) {
    if (type.has("anyOf")) {
      return "day, `2000-05-31` or `--05-31`";
    }
    if (type.path("format").asText().equals("date")) {
      return "day, `2026-11-23`";
    }
    return type.path("pattern").asText().startsWith("^([01][0-9]") ? "time, `15:30`" : "text";
  }

  private static String bounds(JsonNode type) {
    JsonNode least = type.path("minimum");
    JsonNode most = type.path("maximum");
    if (type.has("exclusiveMinimum")) {
      return " above " + type.path("exclusiveMinimum") + ", at most " + most;
    }
    boolean open = most.isMissingNode() || most.asLong() == Integer.MAX_VALUE;
    return open ? " of at least " + least : " from " + least + " to " + most;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
