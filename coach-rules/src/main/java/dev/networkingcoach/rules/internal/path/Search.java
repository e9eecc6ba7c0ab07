package dev.networkingcoach.rules.internal.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The best paths from the owner to everybody, one tie further in each round (Bellman and Ford, with
 * as many rounds as a path may have ties). Only who was reached by a stronger way than with fewer
 * ties is gone on from: no tie is stronger than 1, so a way in a circle is never stronger, and what
 * is found are paths.
 */
final class Search {
  /** Below any strength: a product of weak ties may be rounded to 0, and is a path still. */
  private static final double UNREACHED = -1;

  private final Ties.Graph graph;
  private final int avoided;
  private final double[] strongest;
  private final int[] hops;
  private final int[][] before;

  /** Searches around somebody to be avoided; -1 for nobody. */
  Search(Ties.Graph graph, int avoided, int maxHops) {
    this.graph = graph;
    this.avoided = avoided;
    strongest = new double[graph.size()];
    hops = new int[graph.size()];
    before = new int[maxHops + 1][];
    Arrays.fill(strongest, UNREACHED);
    double[] reached = unreached();
    reached[graph.owner] = 1;
    strongest[graph.owner] = 1;
    for (int hop = 1; hop <= maxHops; hop++) {
      reached = oneTieFurther(reached, hop);
    }
  }

  /** The people on the best path, by number, the owner first. */
  Optional<List<Integer>> best(int target) {
    return strongest[target] != UNREACHED
        ? Optional.of(path(target, hops[target]))
        : Optional.empty();
  }

  double strength(int target) {
    return strongest[target];
  }

  private double[] unreached() {
    double[] nobody = new double[graph.size()];
    Arrays.fill(nobody, UNREACHED);
    return nobody;
  }

  private double[] oneTieFurther(double[] reached, int hop) {
    double[] further = unreached();
    before[hop] = new int[graph.size()];
    Arrays.fill(before[hop], -1);
    for (int from = 0; from < reached.length; from++) {
      if (reached[from] != UNREACHED) {
        goOn(from, reached[from], further, hop);
      }
    }
    for (int to = 0; to < further.length; to++) {
      if (further[to] > strongest[to]) {
        strongest[to] = further[to];
        hops[to] = hop;
      } else {
        further[to] = UNREACHED;
      }
    }
    return further;
  }

  private void goOn(int from, double reached, double[] further, int hop) {
    int[] neighbours = graph.neighbours[from];
    double[] strengths = graph.strengths[from];
    for (int i = 0; i < neighbours.length; i++) {
      int to = neighbours[i];
      double strength = reached * strengths[i];
      if (to == avoided || strength < further[to] || strength <= strongest[to]) {
        continue;
      }
      if (strength > further[to] || comesFirst(from, before[hop][to], hop - 1)) {
        further[to] = strength;
        before[hop][to] = from;
      }
    }
  }

  /** Whether of two ways with equally many ties the ids of the one come before the other's. */
  private boolean comesFirst(int one, int other, int hop) {
    if (one == other) {
      return false;
    }
    List<Integer> its = path(one, hop);
    List<Integer> others = path(other, hop);
    for (int i = 0; i < its.size(); i++) {
      int difference = Integer.compare(its.get(i), others.get(i));
      if (difference != 0) {
        return difference < 0;
      }
    }
    return false;
  }

  private List<Integer> path(int target, int hop) {
    ArrayDeque<Integer> path = new ArrayDeque<>();
    path.add(target);
    int at = target;
    for (int back = hop; back > 0; back--) {
      at = before[back][at];
      path.addFirst(at);
    }
    return new ArrayList<>(path);
  }
}
