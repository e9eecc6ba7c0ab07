package dev.networkingcoach.network.trait;

import dev.networkingcoach.api.facts.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The levels of the values of a trait, as numbers: equal where they are equal as topics are. */
final class TraitLevels {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values;

  TraitLevels(List<String> values) {
    this.values = values;
  }

  int[][] numbers() {
    return values.stream().map(this::levels).toArray(int[][]::new);
  }

  private int[] levels(String value) {
    String[] parts = value.split("/", -1);
    int[] levels = new int[parts.length];
    for (int level = 0; level < parts.length; level++) {
      levels[level] = numbers.computeIfAbsent(Topic.fold(parts[level]), any -> numbers.size());
    }
    return levels;
  }
}
