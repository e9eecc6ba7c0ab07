package dev.networkingcoach.benchmarks.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.settings.Preferences;
import dev.networkingcoach.json.NetworkWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All facts of what is known and chosen, in the words of {@link FactVocabulary}. */
final class KnownFacts {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Facts that stay the same when they are changed: those with a name. */
  private static final Set<String> LASTING =
      Set.of("contact", "person", "target", "goal", "event", "group", "resource");

  private static final List<String> REFERENCES = List.of("event", "group", "resource", "target");

  /**
   * One fact.
   *
   * @param key the same for a fact that was changed
   * @param id its id in the document; empty for what has none
   * @param people the ids of those it is about
   */
  record KnownFact(String kind, String key, String id, ObjectNode fields, List<String> people) {

    RecordedFact recorded(Set<String> telling, RecordedFact.Effect change) {
      return new RecordedFact(kind, fields, telling, change);
    }
  }

  private final JsonNode document;
  private final Map<String, String> names = new HashMap<>();
  private final List<KnownFact> facts = new ArrayList<>();

  private KnownFacts(JsonNode document) {
    this.document = document;
  }

  static KnownFacts of(Known known, Preferences preferences) {
    KnownFacts facts = new KnownFacts(document(known));
    facts.read();
    ObjectNode settings = JSON.valueToTree(settings(preferences));
    facts.facts.add(
        new KnownFact(FactVocabulary.SETTING, FactVocabulary.SETTING, "", settings, List.of()));
    return facts;
  }

  List<KnownFact> all() {
    return List.copyOf(facts);
  }

  private static JsonNode document(Known known) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      NetworkWriter.oneLine().write(known, bytes);
      return JSON.readTree(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> settings(Preferences chosen) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("dailyPlan", chosen.dailyPlan());
    settings.put("hour", chosen.hour().toString());
    settings.put("workingDays", chosen.workingDays().stream().sorted().map(Enum::name).toList());
    settings.put("daysOff", chosen.daysOff().stream().map(Object::toString).toList());
    settings.put("from", chosen.hours().from().toString());
    settings.put("until", chosen.hours().until().toString());
    if (chosen.pausedUntil() != null) {
      settings.put("pausedUntil", chosen.pausedUntil().toString());
    }
    return settings;
  }

  private void read() {
    for (JsonNode array : document) {
      for (JsonNode one : array) {
        String name = one.path("name").asText(one.path("title").asText());
        names.putIfAbsent(one.path("id").asText(), name);
      }
    }
    lasting(FactVocabulary.OWNER, document.path("owner"));
    FactVocabulary.arrays()
        .forEach((array, kind) -> document.path(array).forEach(one -> lasting(kind, one)));
  }

  private void lasting(String kind, JsonNode one) {
    ObjectNode fields = one.deepCopy();
    String id = fields.path("id").asText();
    List<String> people = new ArrayList<>();
    fields.remove("id");
    String content = fields.toString();
    boolean hasItems = kind.equals(FactVocabulary.OWNER) || kind.equals(FactVocabulary.CONTACT);
    if (hasItems) {
      FactVocabulary.ITEMS.forEach((list, item) -> items(one, list, item));
      FactVocabulary.ITEMS.keySet().forEach(fields::remove);
      people.add(id);
    }
    name(fields, people);
    boolean lasts = LASTING.contains(kind);
    boolean isOne = kind.equals(FactVocabulary.OWNER);
    String key = isOne ? kind : kind + " " + (lasts ? id : content);
    facts.add(new KnownFact(kind, key, id, fields, List.copyOf(people)));
  }

  /** Puts names where ids stand. */
  private void name(ObjectNode fields, List<String> people) {
    if (fields.has("contact")) {
      people.add(fields.path("contact").asText());
      fields.set(FactVocabulary.WITH, named(fields.remove("contact")));
    }
    if (fields.has("from") && fields.has("to")) {
      ArrayNode two = JsonNodeFactory.instance.arrayNode();
      two.add(fields.remove("from")).add(fields.remove("to"));
      fields.set(FactVocabulary.BETWEEN, two);
    }
    for (String list : List.of(FactVocabulary.WITH, FactVocabulary.BETWEEN, "meet")) {
      if (fields.path(list).isArray()) {
        ArrayNode several = JsonNodeFactory.instance.arrayNode();
        for (JsonNode id : fields.path(list)) {
          people.add(id.asText());
          several.add(named(id));
        }
        fields.set(list, several);
      }
    }
    REFERENCES.stream()
        .filter(fields::has)
        .forEach(field -> fields.set(field, named(fields.path(field))));
  }

  private JsonNode named(JsonNode id) {
    return TextNode.valueOf(names.getOrDefault(id.asText(), id.asText()));
  }

  private void items(JsonNode one, String list, String item) {
    for (JsonNode text : one.path(list)) {
      ObjectNode fields = JsonNodeFactory.instance.objectNode();
      fields.set(FactVocabulary.WITH, one.path("name"));
      fields.set("text", text);
      String id = one.path("id").asText();
      facts.add(new KnownFact(item, item + " " + id + " " + text, "", fields, List.of(id)));
    }
  }
}
