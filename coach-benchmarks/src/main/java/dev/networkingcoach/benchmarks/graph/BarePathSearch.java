package dev.networkingcoach.benchmarks.graph;

import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;

/**
 * The least that finds out how strong the best path of at most three or four ties is: plain arrays,
 * no ids, no path, nobody to avoid. What more costs is seen beside it. Not thread-safe.
 */
final class BarePathSearch {
  private final int[] starts;
  private final int[] targets;
  private final float[] strengths;
  private final float[] one;
  private final float[] two;
  private final int[] touched;

  BarePathSearch(SocialGraph graph) {
    int people = graph.people();
    starts = new int[people + 1];
    targets = new int[graph.out().entries()];
    strengths = new float[targets.length];
    one = new float[people];
    two = new float[people];
    touched = new int[people];
    RowCursor cursor = graph.out().cursor();
    for (int person = 0; person < people; person++) {
      cursor.move(person);
      int end = starts[person];
      for (int at = cursor.from(); at < cursor.to(); at++) {
        targets[end] = cursor.targets()[at];
        strengths[end++] = (float) cursor.strength(at);
      }
      starts[person + 1] = end;
    }
  }

  /** How strong the best path is; 0 where there is none. */
  double strongest(int owner, int target, int maxHops) {
    int count = 0;
    for (int i = starts[target]; i < starts[target + 1]; i++) {
      one[targets[i]] = strengths[i];
    }
    for (int i = starts[target]; i < starts[target + 1]; i++) {
      int near = targets[i];
      for (int j = starts[near]; near != owner && j < starts[near + 1]; j++) {
        int person = targets[j];
        if (person != target) {
          if (two[person] == 0) {
            touched[count++] = person;
          }
          two[person] = Math.max(two[person], strengths[i] * strengths[j]);
        }
      }
    }
    double best = scan(owner, target, maxHops);
    for (int i = 0; i < count; i++) {
      two[touched[i]] = 0;
    }
    for (int i = starts[target]; i < starts[target + 1]; i++) {
      one[targets[i]] = 0;
    }
    return best;
  }

  private double scan(int owner, int target, int maxHops) {
    double best = 0;
    for (int i = starts[owner]; i < starts[owner + 1]; i++) {
      int first = targets[i];
      double way = first == target ? 1 : Math.max(one[first], two[first]);
      for (int j = starts[first]; maxHops == 4 && j < starts[first + 1]; j++) {
        way = Math.max(way, strengths[j] * two[targets[j]]);
      }
      best = Math.max(best, strengths[i] * way);
    }
    return best;
  }
}
