package dev.networkingcoach.network.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** People whose ids are words. */
final class TextLabels implements PersonLabels {
  /** The id of each person. */
  final String[] ids;

  private final Supplier<Map<String, Integer>> numbers;

  TextLabels(String[] ids) {
    this.ids = ids;
    this.numbers = new OnceMade<>(() -> numbers(ids));
  }

  @Override
  public String id(int person) {
    return ids[person];
  }

  @Override
  public OptionalInt find(String id) {
    Integer number = numbers.get().get(id);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static Map<String, Integer> numbers(String[] ids) {
    Map<String, Integer> numbers = new HashMap<>(ids.length * 2);
    for (int person = 0; person < ids.length; person++) {
      numbers.put(ids[person], person);
    }
    return numbers;
  }
}
