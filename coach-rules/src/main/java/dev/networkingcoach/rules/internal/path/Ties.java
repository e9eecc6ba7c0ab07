package dev.networkingcoach.rules.internal.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who knows whom, and how well. All ties are added first; then paths are asked for. Not
 * thread-safe.
 */
public final class Ties {
  private static final int NOBODY = -1;

  private final String owner;
  private final List<Tie> ties = new ArrayList<>();
  private final Map<String, Search> searches = new HashMap<>();
  private @Nullable Graph graph;

  private record Tie(String one, String other, double strength) {}

  /** No ties yet around the owner of this id. */
  public Ties(String owner) {
    this.owner = owner;
  }

  /** Two people know each other; of two ties between them the stronger counts. */
  public void add(String one, String other, double strength) {
    ties.add(new Tie(one, other, strength));
    graph = null;
    searches.clear();
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
    Graph known = graph();
    Integer there = known.index.get(target);
    if (there == null || target.equals(owner) || target.equals(avoided)) {
      return Optional.empty();
    }
    int missing = avoided == null ? NOBODY : known.index.getOrDefault(avoided, NOBODY);
    Optional<Path> freely = best(known, there, maxHops, NOBODY);
    boolean leadsThrough =
        avoided != null && freely.filter(path -> path.nodes().contains(avoided)).isPresent();
    return leadsThrough ? best(known, there, maxHops, missing) : freely;
  }

  private Optional<Path> best(Graph known, int there, int maxHops, int missing) {
    Search search =
        searches.computeIfAbsent(
            maxHops + "/" + missing, key -> new Search(known, missing, maxHops));
    return search.best(there).map(path -> known.named(path, search.strength(there)));
  }

  private Graph graph() {
    if (graph != null) {
      return graph;
    }
    TreeSet<String> people = new TreeSet<>();
    people.add(owner);
    for (Tie tie : ties) {
      people.add(tie.one);
      people.add(tie.other);
    }
    graph = new Graph(people.toArray(String[]::new), owner, ties);
    return graph;
  }

  /** People by number, in the order of their ids, so that comparing numbers compares ids. */
  static final class Graph {
    final Map<String, Integer> index;
    final int owner;
    final int[][] neighbours;
    final double[][] strengths;
    private final String[] ids;

    Graph(String[] ids, String owner, List<Tie> ties) {
      this.ids = ids;
      index = new HashMap<>(2 * ids.length);
      for (int i = 0; i < ids.length; i++) {
        index.put(ids[i], i);
      }
      this.owner = number(owner);
      int[] degrees = new int[ids.length];
      for (Tie tie : ties) {
        degrees[number(tie.one)]++;
        degrees[number(tie.other)]++;
      }
      neighbours = new int[ids.length][];
      strengths = new double[ids.length][];
      Arrays.setAll(neighbours, i -> new int[degrees[i]]);
      Arrays.setAll(strengths, i -> new double[degrees[i]]);
      for (Tie tie : ties) {
        int one = number(tie.one);
        int other = number(tie.other);
        connect(one, other, tie.strength, --degrees[one]);
        connect(other, one, tie.strength, --degrees[other]);
      }
    }

    private int number(String id) {
      return Objects.requireNonNull(index.get(id), id);
    }

    private void connect(int from, int to, double strength, int at) {
      neighbours[from][at] = to;
      strengths[from][at] = strength;
    }

    int size() {
      return ids.length;
    }

    Path named(List<Integer> path, double strength) {
      return new Path(path.stream().map(i -> ids[i]).toList(), strength);
    }
  }
}
