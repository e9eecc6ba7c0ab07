package dev.networkingcoach.network.read;

import dev.networkingcoach.network.graph.GraphBuilder;
import dev.networkingcoach.network.graph.NumberIndex;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.graph.TieList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people whom a file names: by number as long as every id is one, then by name. Not
 * thread-safe.
 */
final class PersonIds {
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private boolean named;

  /** Whether an id was seen that is no number. */
  boolean areNames() {
    return named;
  }

  /** From now on ids are names: those of the ties so far are turned into such. */
  void becomeNames(TieList ties) {
    named = true;
    NumberIndex numbers = new NumberIndex();
    ties.rename(numbers::place);
    for (int place = 0; place < numbers.size(); place++) {
      place(Integer.toString(numbers.number(place)));
    }
  }

  /** The place of a name. */
  int place(String name) {
    Integer known = places.putIfAbsent(name, names.size());
    if (known != null) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
  }

  /** Whether somebody has this name. */
  boolean isKnown(String name) {
    return places.containsKey(name);
  }

  SocialGraph build(GraphBuilder builder) {
    return named ? builder.named(names) : builder.numbered();
  }
}
