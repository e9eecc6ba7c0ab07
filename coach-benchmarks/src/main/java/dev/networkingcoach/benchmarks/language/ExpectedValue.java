package dev.networkingcoach.benchmarks.language;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.api.search.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a field shall say. Case and accents do not count.
 *
 * @param node the value in the condition: null for a field that is not there, a list for exactly
 *     these, {@code "a|b"} for either, {@code "2026-11-23..2026-11-29"} for a day within
 * @param part whether it is enough that the field contains it
 */
record ExpectedValue(JsonNode node, boolean part) {

  boolean matches(JsonNode actual) {
    if (node.isNull()) {
      return actual.isMissingNode() || actual.isNull();
    }
    if (node.isArray()) {
      return actual.isArray() && folded(node).equals(folded(actual));
    }
    List<String> values = values(actual);
    if (!part && values.size() > 1) {
      return false;
    }
    return alternatives(node.asText())
        .anyMatch(one -> values.stream().anyMatch(is -> fits(one, is)));
  }

  /** Whether it matches, or is not said. */
  boolean allows(JsonNode actual) {
    return actual.isMissingNode() || matches(actual);
  }

  /** Whether it matches, or is not said, or not in the words that were expected. */
  boolean isCloseTo(JsonNode actual) {
    return part || allows(actual);
  }

  static Stream<String> alternatives(String text) {
    return Arrays.stream(text.split("\\|", -1)).map(String::strip);
  }

  private boolean fits(String expected, String actual) {
    int dots = expected.indexOf("..");
    if (!part && dots > 0) {
      return expected.substring(0, dots).compareTo(actual) <= 0
          && expected.substring(dots + 2).compareTo(actual) >= 0;
    }
    String wanted = PersonName.fold(expected);
    String there = PersonName.fold(actual);
    return part ? there.contains(wanted) : there.equals(wanted);
  }

  private static List<String> values(JsonNode actual) {
    if (actual.isArray()) {
      return StreamSupport.stream(actual.spliterator(), false).map(JsonNode::asText).toList();
    }
    return actual.isMissingNode() ? List.of() : List.of(actual.asText());
  }

  private static Set<String> folded(JsonNode list) {
    return values(list).stream().map(PersonName::fold).collect(Collectors.toSet());
  }
}
