package dev.networkingcoach.benchmarks.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.networkingcoach.json.NetworkSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The facts that a condition may speak of, and their fields: those of the JSON document, made from
 * its schema, with five differences. Ids are left out; {@code with} says whom a fact is about; an
 * acquaintance is a {@code tie} {@code between} two; each item of a list of the owner or a contact
 * is a fact of its own ({@code need}, {@code offer} and so on); and a {@code setting} is what
 * stands beside the network.
 */
final class FactVocabulary {
  static final String OWNER = "owner";
  static final String CONTACT = "contact";
  static final String PERSON = "person";
  static final String INTERACTION = "interaction";
  static final String NOTE = "note";
  static final String TIE = "tie";
  static final String SETTING = "setting";
  static final String WITH = "with";
  static final String BETWEEN = "between";

  /** Lists of the owner and of contacts, and what one item of each is. */
  static final Map<String, String> ITEMS =
      Map.of(
          "needs", "need",
          "offers", "offer",
          "interests", "interest",
          "markets", "market",
          "labels", "label",
          "emails", "email");

  static final List<String> SETTINGS =
      List.of("dailyPlan", "hour", "workingDays", "daysOff", "from", "until", "pausedUntil");

  private static final Map<String, Set<String>> FIELDS = fields();

  private FactVocabulary() {}

  /** The kinds of facts. */
  static Set<String> kinds() {
    return FIELDS.keySet();
  }

  /** The fields of a kind of fact. */
  static Set<String> fields(String kind) {
    Set<String> fields = FIELDS.get(kind);
    if (fields == null) {
      throw new IllegalArgumentException(
          "fact (" + kind + ") is unknown.\nKnown are " + String.join(", ", kinds()) + ".");
    }
    return fields;
  }

  /** Arrays of the document, and the kind of fact each holds. */
  static Map<String, String> arrays() {
    Map<String, String> arrays = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : schema().path("properties").properties()) {
      String reference = property.getValue().path("items").path("$ref").asText();
      if (!reference.isEmpty()) {
        String kind = reference.substring(reference.lastIndexOf('/') + 1);
        arrays.put(property.getKey(), kind.equals("acquaintance") ? TIE : kind);
      }
    }
    return arrays;
  }

  private static Map<String, Set<String>> fields() {
    JsonNode definitions = schema().path("$defs");
    Map<String, Set<String>> fields = new TreeMap<>();
    arrays().values().forEach(kind -> fields.put(kind, fields(definitions, kind)));
    fields.put(OWNER, fields(definitions, OWNER));
    ITEMS.values().forEach(item -> fields.put(item, Set.of(WITH, "text")));
    fields.put(SETTING, new TreeSet<>(SETTINGS));
    return fields;
  }

  private static Set<String> fields(JsonNode definitions, String kind) {
    if (kind.equals(TIE)) {
      return Set.of(BETWEEN, "strength", "basis", "since");
    }
    boolean hasItems = kind.equals(OWNER) || kind.equals(CONTACT);
    Set<String> fields = new TreeSet<>();
    for (Map.Entry<String, JsonNode> field :
        definitions.path(kind).path("properties").properties()) {
      if (!hasItems || !ITEMS.containsKey(field.getKey())) {
        fields.add(field.getKey().equals("contact") ? WITH : field.getKey());
      }
    }
    fields.remove("id");
    return fields;
  }

  private static JsonNode schema() {
    try {
      return new ObjectMapper().readTree(NetworkSchema.network());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema of a network is no JSON", e);
    }
  }
}
