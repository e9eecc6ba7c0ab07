package dev.networkingcoach.rules.internal.path;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the best path as the rulebook defines it: by looking at every simple path there is. */
final class EveryPath {
  private static final Comparator<TiePath> BEST_FIRST =
      Comparator.comparingDouble(TiePath::strength)
          .reversed()
          .thenComparingInt(TiePath::hops)
          .thenComparing(TiePath::nodes, EveryPath::compareIds);

  private final Map<String, Map<String, Double>> neighbours = new TreeMap<>();

  /** Of two ties between the same people the stronger counts. */
  void add(String one, String other, double strength) {
    connect(one, other, strength);
    connect(other, one, strength);
  }

  private void connect(String from, String to, double strength) {
    neighbours.computeIfAbsent(from, id -> new TreeMap<>()).merge(to, strength, Math::max);
  }

  Optional<TiePath> best(String owner, String target, int maxHops, @Nullable String avoided) {
    return all(owner, target, maxHops, avoided).stream().min(BEST_FIRST);
  }

  /** Every simple path of so many ties at most, in no order. */
  List<TiePath> all(String owner, String target, int maxHops, @Nullable String avoided) {
    List<TiePath> found = new ArrayList<>();
    Set<String> visited = new LinkedHashSet<>(List.of(owner));
    walk(visited, owner, 1, target, maxHops, avoided, found);
    return found;
  }

  private void walk(
      Set<String> visited,
      String at,
      double strength,
      String target,
      int hopsLeft,
      @Nullable String avoided,
      List<TiePath> found) {
    if (at.equals(target)) {
      found.add(new TiePath(List.copyOf(visited), rounded(strength)));
    } else if (hopsLeft > 0) {
      neighbours
          .getOrDefault(at, Map.of())
          .forEach(
              (next, tie) -> {
                if (!next.equals(avoided) && visited.add(next)) {
                  walk(visited, next, strength * tie, target, hopsLeft - 1, avoided, found);
                  visited.remove(next);
                }
              });
    }
  }

  /** The product along a path, as it is before it is rounded. */
  double product(List<String> nodes) {
    double product = 1;
    for (int i = 1; i < nodes.size(); i++) {
      product *= neighbours.get(nodes.get(i - 1)).get(nodes.get(i));
    }
    return product;
  }

  /** The greatest product before any is rounded. */
  double strongest(String owner, String target, int maxHops) {
    return all(owner, target, maxHops, null).stream()
        .mapToDouble(path -> product(path.nodes()))
        .max()
        .orElse(0);
  }

  private static double rounded(double strength) {
    return new BigDecimal(strength).setScale(9, RoundingMode.HALF_UP).doubleValue();
  }

  private static int compareIds(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int difference = one.get(i).compareTo(other.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
