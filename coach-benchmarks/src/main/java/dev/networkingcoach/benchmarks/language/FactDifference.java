package dev.networkingcoach.benchmarks.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.benchmarks.language.RecordedFact.Effect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is different between two states of what is known. What happened or is agreed upon and was
 * corrected is one fact gone and one added; a person, an aim or a setting is changed.
 */
final class FactDifference {
  /** What is said of a new person, and must have been said. */
  private static final Set<String> ABOUT_PEOPLE =
      Set.of("organization", "title", "relation", "birthday", "advocacy", "focus", "archived");

  /** What comes along with another field. */
  private static final Set<String> IMPLIED = Set.of("advocacySince");

  private FactDifference() {}

  static List<RecordedFact> between(KnownFacts before, KnownFacts after) {
    Map<String, KnownFacts.KnownFact> was = keyed(before);
    Map<String, KnownFacts.KnownFact> is = keyed(after);
    List<RecordedFact> all = new ArrayList<>();
    is.forEach(
        (key, fact) -> {
          KnownFacts.KnownFact old = was.get(key);
          if (old == null) {
            all.add(fact.recorded(about(fact), Effect.ADDED));
          } else if (!old.fields().equals(fact.fields())) {
            all.add(fact.recorded(changed(old.fields(), fact.fields()), Effect.CHANGED));
          }
        });
    Set<String> left = new HashSet<>();
    was.forEach(
        (key, fact) -> {
          if (fact.kind().equals(FactVocabulary.CONTACT) && !is.containsKey(key)) {
            left.add(fact.id());
          }
        });
    was.forEach(
        (key, fact) -> {
          if (!is.containsKey(key) && !goesAlong(fact, left) && !becomesContact(fact, is)) {
            all.add(fact.recorded(Set.of(), Effect.GONE));
          }
        });
    return List.copyOf(all);
  }

  /** Two equal facts are two. */
  private static Map<String, KnownFacts.KnownFact> keyed(KnownFacts facts) {
    Map<String, KnownFacts.KnownFact> keyed = new LinkedHashMap<>();
    for (KnownFacts.KnownFact fact : facts.all()) {
      int times = 0;
      while (keyed.containsKey(fact.key() + "#" + times)) {
        times++;
      }
      keyed.put(fact.key() + "#" + times, fact);
    }
    return keyed;
  }

  private static Set<String> about(KnownFacts.KnownFact fact) {
    Set<String> fields = new HashSet<>();
    if (fact.kind().equals(FactVocabulary.CONTACT) || fact.kind().equals(FactVocabulary.PERSON)) {
      fact.fields().fieldNames().forEachRemaining(fields::add);
      fields.retainAll(ABOUT_PEOPLE);
    }
    return fields;
  }

  private static Set<String> changed(ObjectNode before, ObjectNode after) {
    Set<String> names = new HashSet<>();
    Stream.of(before, after).forEach(node -> node.fieldNames().forEachRemaining(names::add));
    names.removeIf(name -> value(before, name).equals(value(after, name)));
    names.removeAll(IMPLIED);
    return names;
  }

  private static JsonNode value(ObjectNode node, String name) {
    return node.path(name);
  }

  /** Whoever is forgotten takes along what is known of them. */
  private static boolean goesAlong(KnownFacts.KnownFact fact, Set<String> left) {
    return !fact.kind().equals(FactVocabulary.CONTACT)
        && fact.people().stream().anyMatch(left::contains);
  }

  private static boolean becomesContact(
      KnownFacts.KnownFact fact, Map<String, KnownFacts.KnownFact> is) {
    return fact.kind().equals(FactVocabulary.PERSON)
        && is.values().stream()
            .anyMatch(
                other ->
                    other.kind().equals(FactVocabulary.CONTACT) && other.id().equals(fact.id()));
  }
}
