package dev.networkingcoach.benchmarks.oracle;

import java.util.Arrays;

/** Undirected ties between numbered nodes, chained in arrays. Parallel ties may stand in it. */
final class OracleTies {
  static final int END = -1;

  private final int[] first;
  private final int[] next;
  private final int[] to;
  private final double[] strengths;
  private int size;

  OracleTies(int nodes, int most) {
    first = new int[nodes];
    Arrays.fill(first, END);
    next = new int[2 * most];
    to = new int[2 * most];
    strengths = new double[2 * most];
  }

  void add(int one, int other, double strength) {
    chain(one, other, strength);
    chain(other, one, strength);
  }

  private void chain(int from, int end, double strength) {
    to[size] = end;
    strengths[size] = strength;
    next[size] = first[from];
    first[from] = size++;
  }

  int first(int node) {
    return first[node];
  }

  int next(int tie) {
    return next[tie];
  }

  int to(int tie) {
    return to[tie];
  }

  double strength(int tie) {
    return strengths[tie];
  }

  /** Raises what is reached through the ties of a node to at least this much. */
  void relax(int node, double reached, double[] best) {
    for (int tie = first[node]; tie != END; tie = next[tie]) {
      double through = reached * strengths[tie];
      if (through > best[to[tie]]) {
        best[to[tie]] = through;
      }
    }
  }
}
