package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who knows whom, and how well. Only people who may lie on a path are nodes: the owner, whoever
 * stands in an acquaintance, and targets. Built in full before the first question, not thread-safe.
 */
final class PeopleGraph {
  private static final int OWNER = 0;
  private static final int NOBODY = -1;

  /** Bounds are rounded otherwise than products: leave room, products decide. */
  private static final double SLACK = 1 - 1e-9;

  private final int maxHops;
  private final Map<String, Integer> nodes = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<List<Tie>> ties = new ArrayList<>();
  private double @Nullable [][] reach;

  private record Tie(int to, double strength) {}

  /** What one search looks for. */
  private record Goal(int target, double strength, double[][] bounds) {}

  PeopleGraph(Relationships relationships) {
    maxHops = relationships.policy.maxHops();
    node(relationships.network.owner().id());
    for (Acquaintance tie : relationships.network.acquaintances()) {
      if (!relationships.isArchived(tie.from()) && !relationships.isArchived(tie.to())) {
        connect(node(tie.from()), node(tie.to()), tie.tieStrength());
      }
    }
    for (Target target : relationships.network.targets()) {
      node(target.id());
    }
    for (int i = 1; i < ids.size(); i++) {
      Standing standing = relationships.of(ids.get(i));
      if (standing != null && standing.touches > 0) {
        connect(OWNER, i, standing.strength());
      }
    }
  }

  private int node(String id) {
    Integer known = nodes.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    ties.add(new ArrayList<>(4));
    return ids.size() - 1;
  }

  private void connect(int one, int other, double strength) {
    ties.get(one).add(new Tie(other, strength));
    ties.get(other).add(new Tie(one, strength));
  }

  /**
   * The ids along the strongest path from the owner, who is left out, to a target; empty where
   * there is none. Ties go to fewer people, then to the smaller list of ids.
   */
  List<String> bestPath(String targetId, @Nullable String avoidedId) {
    int target = nodes.getOrDefault(targetId, NOBODY);
    int avoided = avoidedId == null ? NOBODY : nodes.getOrDefault(avoidedId, NOBODY);
    if (target == NOBODY || target == OWNER || target == avoided) {
      return List.of();
    }
    double[][] strengths = avoided == NOBODY ? reach() : spread(OWNER, avoided, maxHops);
    int hops = 0;
    for (int hop = 1; hop <= maxHops; hop++) {
      if (strengths[hop][target] > strengths[hops][target]) {
        hops = hop;
      }
    }
    if (hops == 0) {
      return List.of();
    }
    Goal goal =
        new Goal(target, strengths[hops][target], spread(target, avoided, hops - 1));
    Deque<Integer> path = new ArrayDeque<>();
    find(goal, OWNER, 1, hops, path);
    return path.stream().map(ids::get).toList();
  }

  private double[][] reach() {
    double[][] known = reach;
    if (known == null) {
      known = spread(OWNER, NOBODY, maxHops);
      reach = known;
    }
    return known;
  }

  /** By number of ties and node, the greatest strength of a walk from a start; 0 without one. */
  private double[][] spread(int start, int avoided, int hops) {
    double[][] strengths = new double[hops + 1][ids.size()];
    strengths[0][start] = 1;
    for (int hop = 0; hop < hops; hop++) {
      double[] from = strengths[hop];
      double[] to = strengths[hop + 1];
      for (int node = 0; node < from.length; node++) {
        if (from[node] > 0) {
          for (Tie tie : ties.get(node)) {
            if (tie.to != avoided) {
              to[tie.to] = Math.max(to[tie.to], from[node] * tie.strength);
            }
          }
        }
      }
    }
    return strengths;
  }

  /**
   * Finds the first path, by ids, that is as strong as the best and as short. No such path visits
   * anybody twice: without the detour it would be shorter and no weaker.
   */
  private boolean find(Goal goal, int node, double strength, int hops, Deque<Integer> path) {
    if (hops == 0) {
      return node == goal.target && strength == goal.strength;
    }
    double[] bounds = goal.bounds[hops - 1];
    List<Tie> promising = new ArrayList<>(2);
    for (Tie tie : ties.get(node)) {
      if (strength * tie.strength * bounds[tie.to] >= goal.strength * SLACK) {
        promising.add(tie);
      }
    }
    promising.sort(Comparator.comparing(tie -> ids.get(tie.to)));
    for (Tie tie : promising) {
      path.addLast(tie.to);
      if (find(goal, tie.to, strength * tie.strength, hops - 1, path)) {
        return true;
      }
      path.removeLast();
    }
    return false;
  }
}
