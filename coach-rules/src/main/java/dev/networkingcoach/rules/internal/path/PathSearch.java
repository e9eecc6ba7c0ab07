package dev.networkingcoach.rules.internal.path;

import dev.networkingcoach.api.path.RoundedStrength;
import dev.networkingcoach.rules.internal.path.TieGraph.Graph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The best paths from the owner to everybody: first how strong they are, one tie further in each
 * round (Bellman and Ford, with as many rounds as a path may have ties), then, for whoever is asked
 * for, the first by id of all ways that are as strong and as short. Only who was reached by a
 * stronger way than with fewer ties is gone on from: no tie is stronger than 1, so a way in a
 * circle is never stronger, and what is found are paths. Ways whose strengths are rounded to the
 * same are as strong as each other: of these the shortest are looked for.
 *
 * <p>A rounded product grows with its factors, but not strictly: a weaker beginning may come to the
 * same product. So beginnings are compared with what the rest of the way needs of them, and not
 * with each other.
 */
final class PathSearch {
  /** Below any strength: a product of weak ties may be rounded to 0, and is a path still. */
  private static final double UNREACHED = -1;

  private static final double NO_TIE = -1;

  private static final int NOBODY = -1;

  /** How many doubles away a quotient may be from the factor looked for, but for tiny products. */
  private static final int ROUNDING = 2;

  private final Graph graph;
  private final int avoided;
  private final double[] strongest;

  /** By number of ties, how strong the ways are on which it is worth going on. */
  private final List<double[]> reached = new ArrayList<>();

  private final Map<Integer, Optional<TiePath>> found = new HashMap<>();

  /** Searches around somebody to be avoided; -1 for nobody. */
  PathSearch(Graph graph, int avoided, int maxHops) {
    this.graph = graph;
    this.avoided = avoided;
    strongest = unreached();
    strongest[Graph.OWNER] = 1;
    double[] start = unreached();
    start[Graph.OWNER] = 1;
    reached.add(start);
    for (int hop = 1; hop <= maxHops; hop++) {
      reached.add(oneTieFurther(reached.get(hop - 1)));
    }
  }

  /** The best path to somebody, if there is a way. */
  Optional<TiePath> best(int target) {
    return found.computeIfAbsent(target, this::bestTo);
  }

  private Optional<TiePath> bestTo(int target) {
    if (strongest[target] == UNREACHED) {
      return Optional.empty();
    }
    double rounded = RoundedStrength.of(strongest[target]);
    double least = RoundedStrength.least(rounded);
    return Optional.of(new TiePath(firstOf(needed(target, least)), rounded));
  }

  private double[] unreached() {
    double[] nobody = new double[graph.size()];
    Arrays.fill(nobody, UNREACHED);
    return nobody;
  }

  private double[] oneTieFurther(double[] from) {
    double[] further = unreached();
    for (int one = 0; one < from.length; one++) {
      if (from[one] != UNREACHED) {
        goOn(one, from[one], further);
      }
    }
    for (int to = 0; to < further.length; to++) {
      if (further[to] > strongest[to]) {
        strongest[to] = further[to];
      } else {
        further[to] = UNREACHED;
      }
    }
    return further;
  }

  private void goOn(int from, double strength, double[] further) {
    for (int i = graph.start(from); i < graph.end(from); i++) {
      int to = graph.neighbours[i];
      if (to != avoided) {
        further[to] = Math.max(further[to], strength * graph.strengths[i]);
      }
    }
  }

  /** The ids on the first by id of all ways that are strong enough at each stop. */
  private List<String> firstOf(List<Map<Integer, Double>> needed) {
    List<String> path = new ArrayList<>(needed.size());
    path.add(graph.id(Graph.OWNER));
    int at = Graph.OWNER;
    double strength = 1;
    for (Map<Integer, Double> needs : needed.subList(1, needed.size())) {
      int next = NOBODY;
      double further = UNREACHED;
      for (Map.Entry<Integer, Double> need : needs.entrySet()) {
        int to = need.getKey();
        double tie = strongestTie(to, at);
        if (tie != NO_TIE && strength * tie >= need.getValue() && !comesAfter(to, next)) {
          next = to;
          further = strength * tie;
        }
      }
      path.add(graph.id(next));
      at = next;
      strength = further;
    }
    return path;
  }

  private double strongestTie(int one, int other) {
    double strongest = NO_TIE;
    for (int i = graph.start(one); i < graph.end(one); i++) {
      if (graph.neighbours[i] == other) {
        strongest = Math.max(strongest, graph.strengths[i]);
      }
    }
    return strongest;
  }

  private boolean comesAfter(int one, int other) {
    return other != NOBODY && graph.id(one).compareTo(graph.id(other)) > 0;
  }

  /**
   * By number of ties from the owner, who may stand there on a best path, and how strong the way to
   * them must be at least for the whole to be strong enough, with as few ties as that takes.
   */
  private List<Map<Integer, Double>> needed(int target, double enough) {
    int hops = 0;
    while (reached.get(hops)[target] < enough) {
      hops++;
    }
    List<Map<Integer, Double>> needed = new ArrayList<>();
    needed.add(Map.of(target, enough));
    for (int hop = hops - 1; hop >= 0; hop--) {
      needed.add(0, oneTieBack(needed.get(0), reached.get(hop)));
    }
    return needed;
  }

  private Map<Integer, Double> oneTieBack(Map<Integer, Double> needs, double[] from) {
    Map<Integer, Double> before = new HashMap<>();
    needs.forEach(
        (to, product) -> {
          for (int i = graph.start(to); i < graph.end(to); i++) {
            double tie = graph.strengths[i];
            double enough = from[graph.neighbours[i]];
            if (enough != UNREACHED && enough * tie >= product) {
              before.merge(graph.neighbours[i], least(product, tie, enough), Math::min);
            }
          }
        });
    return before;
  }

  /**
   * The least number that gives a product of some size at least.
   *
   * @param enough one that does
   */
  private static double least(double product, double factor, double enough) {
    // Doubles that are not negative are ordered as their bits are.
    long guess = Double.doubleToLongBits(product / factor);
    long most = Double.doubleToLongBits(enough);
    long tooLittle = -1;
    if (guess + ROUNDING < most && suffices(guess + ROUNDING, factor, product)) {
      most = guess + ROUNDING;
    }
    if (guess >= ROUNDING && !suffices(guess - ROUNDING, factor, product)) {
      tooLittle = guess - ROUNDING;
    }
    while (most - tooLittle > 1) {
      long middle = (most + tooLittle) / 2;
      if (suffices(middle, factor, product)) {
        most = middle;
      } else {
        tooLittle = middle;
      }
    }
    return Double.longBitsToDouble(most);
  }

  private static boolean suffices(long bits, double factor, double product) {
    return Double.longBitsToDouble(bits) * factor >= product;
  }
}
