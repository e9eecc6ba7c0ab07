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
public final class TieGraph {
  private static final int NOBODY = -1;

  private final String owner;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<Limits, PathSearch> searches = new HashMap<>();
  private @Nullable Graph graph;

  /** A tie between two people, by number. */
  private record Tie(int one, int other, double strength) {}

  private record Limits(int maxHops, int avoided) {}

  /** No ties yet around the owner of this id. */
  public TieGraph(String owner) {
    this.owner = owner;
    number(owner);
  }

  /** Two people know each other; of two ties between them the stronger counts. */
  public void add(String one, String other, double strength) {
    add(number(one), number(other), strength);
  }

  /** The owner knows somebody. */
  public void addOwn(String other, double strength) {
    add(Graph.OWNER, number(other), strength);
  }

  private void add(int one, int other, double strength) {
    ties.add(new Tie(one, other, strength));
    graph = null;
    searches.clear();
  }

  private int number(String id) {
    Integer known = numbers.get(id);
    if (known != null) {
      return known;
    }
    numbers.put(id, ids.size());
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
  public Optional<TiePath> best(String target, int maxHops, @Nullable String avoided) {
    Integer there = numbers.get(target);
    if (there == null || target.equals(owner) || target.equals(avoided)) {
      return Optional.empty();
    }
    Optional<TiePath> freely = best(there, new Limits(maxHops, NOBODY));
    boolean leadsThrough =
        avoided != null && freely.filter(path -> path.nodes().contains(avoided)).isPresent();
    return leadsThrough
        ? best(there, new Limits(maxHops, numbers.getOrDefault(avoided, NOBODY)))
        : freely;
  }

  private Optional<TiePath> best(int there, Limits limits) {
    PathSearch search =
        searches.computeIfAbsent(
            limits, key -> new PathSearch(graph(), limits.avoided(), limits.maxHops()));
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

    /** One after the other, whom each person knows; those of the first person first. */
    final int[] neighbours;

    /** How well they know each other, at the same places. */
    final double[] strengths;

    private final int[] ends;
    private final List<String> ids;

    Graph(List<String> ids, List<Tie> ties) {
      this.ids = ids;
      neighbours = new int[2 * ties.size()];
      strengths = new double[2 * ties.size()];
      ends = new int[ids.size()];
      for (Tie tie : ties) {
        ends[tie.one]++;
        ends[tie.other]++;
      }
      int end = 0;
      for (int i = 0; i < ends.length; i++) {
        end += ends[i];
        ends[i] = end;
      }
      int[] free = ends.clone();
      for (Tie tie : ties) {
        connect(tie.other, tie.strength, --free[tie.one]);
        connect(tie.one, tie.strength, --free[tie.other]);
      }
    }

    private void connect(int to, double strength, int at) {
      neighbours[at] = to;
      strengths[at] = strength;
    }

    /** The place of a person's first neighbour. */
    int start(int person) {
      return person == 0 ? 0 : ends[person - 1];
    }

    /** The place after that of a person's last neighbour. */
    int end(int person) {
      return ends[person];
    }

    int size() {
      return ids.size();
    }

    String id(int person) {
      return ids.get(person);
    }
  }
}
