package dev.networkingcoach.network.trait;

import dev.networkingcoach.api.facts.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects traits of people. Not thread-safe. */
public final class TraitTableBuilder {
  private final List<String> names;
  private final List<List<String>> values = new ArrayList<>();
  private final List<Map<String, Integer>> known = new ArrayList<>();
  private final int[][] codes;

  /**
   * An empty table.
   *
   * @param names what the traits are called
   * @param people how many people there are in the graph
   */
  public TraitTableBuilder(List<String> names, int people) {
    this.names = List.copyOf(names);
    this.codes = new int[names.size()][people];
    for (int[] row : codes) {
      Arrays.fill(row, -1);
      values.add(new ArrayList<>());
      known.add(new HashMap<>());
    }
  }

  /** Tells a trait of somebody; a blank value tells nothing. Values are equal as topics are. */
  public void put(int trait, int person, String value) {
    if (!value.isBlank()) {
      List<String> all = values.get(trait);
      Integer code = known.get(trait).putIfAbsent(Topic.fold(value), all.size());
      if (code == null) {
        all.add(value.strip());
      }
      codes[trait][person] = code == null ? all.size() - 1 : code;
    }
  }

  /** The table so far. */
  public TraitTable build() {
    return new TraitTable(
        names, values, Arrays.stream(codes).map(int[]::clone).toArray(int[][]::new));
  }
}
