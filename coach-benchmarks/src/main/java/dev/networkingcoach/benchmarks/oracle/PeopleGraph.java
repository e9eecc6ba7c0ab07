package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who knows whom, and how well. Only people who may lie on a path are nodes: the owner, whoever
 * stands in an acquaintance, and targets. Not thread-safe.
 */
final class PeopleGraph {
  private static final int OWNER = 0;
  private static final int NOBODY = -1;
  private static final long NONE = -1;

  /** Weaker than any tie; 0 would not do, for products of weak ties come to it. */
  private static final double OUT_OF_REACH = -1;

  /** Bounds multiply in another order than paths do: leave room, paths decide. */
  private static final double SLACK = 1 + 1e-12;

  private final int maxHops;
  private final Map<String, Integer> nodes = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final Map<String, List<String>> best = new HashMap<>();
  private final OracleTies ties;
  private double @Nullable [][] reach;

  PeopleGraph(Relationships relationships) {
    maxHops = relationships.policy.maxHops();
    node(relationships.network.owner().id());
    for (Target target : relationships.network.targets()) {
      node(target.id());
    }
    List<Acquaintance> acquaintances = new ArrayList<>();
    for (Acquaintance tie : relationships.network.acquaintances()) {
      if (counts(tie, relationships)) {
        node(tie.from());
        node(tie.to());
        acquaintances.add(tie);
      }
    }
    ties = new OracleTies(ids.size(), acquaintances.size() + ids.size());
    for (Acquaintance tie : acquaintances) {
      ties.add(node(tie.from()), node(tie.to()), tie.tieStrength());
    }
    for (int i = 1; i < ids.size(); i++) {
      OracleStanding standing = relationships.of(ids.get(i));
      if (standing != null && standing.touches > 0) {
        ties.add(OWNER, i, standing.strength());
      }
    }
  }

  private static boolean counts(Acquaintance tie, Relationships relationships) {
    String owner = relationships.network.owner().id();
    return !tie.from().equals(tie.to())
        && !tie.from().equals(owner)
        && !tie.to().equals(owner)
        && !relationships.isArchived(tie.from())
        && !relationships.isArchived(tie.to());
  }

  private int node(String id) {
    Integer known = nodes.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  /**
   * The ids along the strongest path from the owner, who is left out, to a target; empty where
   * there is none. Ties go to fewer people, then to the smaller list of ids.
   */
  List<String> bestPath(String target) {
    return best.computeIfAbsent(target, id -> search(id, null));
  }

  /** The best path of those that avoid somebody: mostly the best of all, which avoids most. */
  List<String> bestPath(String target, String avoided) {
    List<String> path = bestPath(target);
    return path.contains(avoided) ? search(target, avoided) : path;
  }

  private List<String> search(String targetId, @Nullable String avoidedId) {
    int target = nodes.getOrDefault(targetId, NOBODY);
    int avoided = avoidedId == null ? NOBODY : nodes.getOrDefault(avoidedId, NOBODY);
    if (target == NOBODY || target == OWNER || target == avoided) {
      return List.of();
    }
    double[][] strengths = avoided == NOBODY ? reach() : spread(OWNER, avoided, maxHops);
    int hops = 0;
    long best = NONE;
    for (int hop = 1; hop <= maxHops; hop++) {
      double strength = strengths[hop][target];
      if (strength != OUT_OF_REACH && Rounding.billionths(strength) > best) {
        best = Rounding.billionths(strength);
        hops = hop;
      }
    }
    if (hops == 0) {
      return List.of();
    }
    return new Search(target, best, spread(target, avoided, hops - 1)).first(hops);
  }

  private double[][] reach() {
    double[][] known = reach;
    if (known == null) {
      known = spread(OWNER, NOBODY, maxHops);
      reach = known;
    }
    return known;
  }

  /** By number of ties and node, the greatest strength of a walk from a start, or none. */
  private double[][] spread(int start, int avoided, int hops) {
    double[][] strengths = new double[hops + 1][ids.size()];
    for (double[] reached : strengths) {
      Arrays.fill(reached, OUT_OF_REACH);
    }
    strengths[0][start] = 1;
    for (int hop = 0; hop < hops; hop++) {
      double[] from = strengths[hop];
      double[] to = strengths[hop + 1];
      for (int node = 0; node < from.length; node++) {
        if (from[node] != OUT_OF_REACH) {
          ties.relax(node, from[node], to);
        }
      }
      if (avoided != NOBODY) {
        to[avoided] = OUT_OF_REACH;
      }
    }
    return strengths;
  }

  /** Finds the first path, by ids, of those that are as strong as the best and as short. */
  private final class Search {
    private final int target;
    private final long best;
    private final double[][] bounds;
    private final Deque<Integer> path = new ArrayDeque<>();

    Search(int target, long best, double[][] bounds) {
      this.target = target;
      this.best = best;
      this.bounds = bounds;
    }

    List<String> first(int hops) {
      find(OWNER, 1, hops);
      return path.stream().map(ids::get).toList();
    }

    /** What it finds visits nobody twice: without the detour it would be shorter, no weaker. */
    private boolean find(int node, double strength, int hops) {
      if (hops == 0) {
        return node == target && Rounding.billionths(strength) == best;
      }
      List<Integer> promising = new ArrayList<>(2);
      for (int tie = ties.first(node); tie != OracleTies.END; tie = ties.next(tie)) {
        double bound = bounds[hops - 1][ties.to(tie)];
        double most = strength * ties.strength(tie) * bound * SLACK;
        if (bound != OUT_OF_REACH && Rounding.billionths(most) >= best) {
          promising.add(tie);
        }
      }
      promising.sort(Comparator.comparing(tie -> ids.get(ties.to(tie))));
      for (int tie : promising) {
        path.addLast(ties.to(tie));
        if (find(ties.to(tie), strength * ties.strength(tie), hops - 1)) {
          return true;
        }
        path.removeLast();
      }
      return false;
    }
  }
}
