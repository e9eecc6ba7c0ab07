package dev.networkingcoach.rules.internal.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who knows whom, and how well. All ties are added first; then paths are asked for. Not
 * thread-safe.
 */
public final class Ties {
  private static final int NOBODY = -1;

  private final String owner;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<Limits, Search> searches = new HashMap<>();
  private @Nullable Graph graph;

  /** A tie between two people, by number. */
  private record Tie(int one, int other, double strength) {}

  private record Limits(int maxHops, int avoided) {}

  /** No ties yet around the owner of this id. */
  public Ties(String owner) {
    this.owner = owner;
    number(owner);
  }

  /** Two people know each other; of two ties between them the stronger counts. */
  public void add(String one, String other, double strength) {
    ties.add(new Tie(number(one), number(other), strength));
    graph = null;
    searches.clear();
  }

  private int number(String id) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  /**
   * The best path from the owner to somebody: the strongest of at most so many ties, a path being
   * as strong as the product of its ties from the owner outwards; of two as strong the one with
   * fewer ties, then the one whose ids come first.
   *
   * @param target their id
   * @param maxHops how many ties it may have at most
   * @param avoided the id of somebody it must not lead through; null for nobody
   */
  public Optional<Path> best(String target, int maxHops, @Nullable String avoided) {
    Integer there = numbers.get(target);
    if (there == null || target.equals(owner) || target.equals(avoided)) {
      return Optional.empty();
    }
    Optional<Path> freely = best(there, new Limits(maxHops, NOBODY));
    boolean leadsThrough =
        avoided != null && freely.filter(path -> path.nodes().contains(avoided)).isPresent();
    return leadsThrough
        ? best(there, new Limits(maxHops, numbers.getOrDefault(avoided, NOBODY)))
        : freely;
  }

  private Optional<Path> best(int there, Limits limits) {
    Search search =
        searches.computeIfAbsent(
            limits, key -> new Search(graph(), limits.avoided(), limits.maxHops()));
    return search.best(there);
  }

  private Graph graph() {
    if (graph == null) {
      graph = new Graph(ids, ties);
    }
    return graph;
  }

  /** People by number, the owner first, and whom they know. */
  static final class Graph {
    static final int OWNER = 0;

    final int[][] neighbours;
    final double[][] strengths;
    private final List<String> ids;

    Graph(List<String> ids, List<Tie> ties) {
      this.ids = ids;
      int[] degrees = new int[ids.size()];
      for (Tie tie : ties) {
        degrees[tie.one]++;
        degrees[tie.other]++;
      }
      neighbours = new int[ids.size()][];
      strengths = new double[ids.size()][];
      for (int i = 0; i < degrees.length; i++) {
        neighbours[i] = new int[degrees[i]];
        strengths[i] = new double[degrees[i]];
      }
      for (Tie tie : ties) {
        connect(tie.one, tie.other, tie.strength, --degrees[tie.one]);
        connect(tie.other, tie.one, tie.strength, --degrees[tie.other]);
      }
    }

    private void connect(int from, int to, double strength, int at) {
      neighbours[from][at] = to;
      strengths[from][at] = strength;
    }

    int size() {
      return ids.size();
    }

    String id(int person) {
      return ids.get(person);
    }
  }
}
