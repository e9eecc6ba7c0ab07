package dev.networkingcoach.network.path;

import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who is within a few ties of a target, and how strong the way from them is. What a person in
 * between counts is in it. Used again and again: what was marked is cleared, and nothing else.
 */
final class NearTarget {
  private static final int ROOM = 1 << 10;

  /** Up to here marking one tie more costs less than looking whom all first people know. */
  private static final int CLOSE = 3;

  private final HubDiscount discount;
  private SocialGraph graph;

  /** By number of ties and person, how strong the best way with so many ties is; 0 for none. */
  private final List<double[]> ways = new ArrayList<>();

  /** By number of ties, who has such a way; the first so many of them. */
  private final List<int[]> marked = new ArrayList<>();

  private final List<Integer> counts = new ArrayList<>();
  private boolean[] barred;
  private int[] barredNow = new int[0];
  private int depth;

  NearTarget(SocialGraph graph, HubDiscount discount) {
    this.graph = graph;
    this.discount = discount;
    barred = new boolean[graph.people() + ROOM];
  }

  /** Marks everybody from whom a way leads to a target that may be the rest of a path. */
  void mark(SocialGraph searched, PathQuestion question) {
    graph = searched;
    if (barred.length < graph.people()) {
      barred = new boolean[graph.people() + ROOM];
      ways.replaceAll(before -> new double[barred.length]);
    }
    barredNow = question.avoided().stream().mapToInt(Integer::intValue).toArray();
    barredNow = Arrays.copyOf(barredNow, barredNow.length + 1);
    barredNow[barredNow.length - 1] = question.owner();
    for (int person : barredNow) {
      barred[person] = true;
    }
    depth = Math.max(1, question.maxHops() - (question.maxHops() > CLOSE ? 2 : 1));
    while (ways.size() <= depth) {
      ways.add(new double[barred.length]);
      marked.add(new int[16]);
      counts.add(0);
    }
    for (int target : question.targets()) {
      if (!barred[target]) {
        raise(0, target, 1);
      }
    }
    for (int ties = 1; ties <= depth; ties++) {
      markFrom(ties);
    }
  }

  private void markFrom(int ties) {
    double[] before = ways.get(ties - 1);
    double[] targets = ways.get(0);
    int[] from = marked.get(ties - 1);
    int count = counts.get(ties - 1);
    RowCursor cursor = graph.out().cursor();
    for (int i = 0; i < count; i++) {
      cursor.move(from[i]);
      double way = before[from[i]];
      int[] known = cursor.targets();
      for (int at = cursor.from(); at < cursor.to(); at++) {
        int person = known[at];
        if (!barred[person] && targets[person] == 0) {
          raise(ties, person, atLeastSome(cursor.strength(at) * way));
        }
      }
    }
    double[] here = ways.get(ties);
    int[] people = marked.get(ties);
    int end = counts.get(ties);
    for (int i = 0; i < end; i++) {
      here[people[i]] = atLeastSome(here[people[i]] * weight(people[i]));
    }
  }

  /** The weakest of ways may be too weak for a number, and is a way still. */
  private static double atLeastSome(double way) {
    return Math.max(Double.MIN_VALUE, way);
  }

  private void raise(int ties, int person, double way) {
    double[] here = ways.get(ties);
    if (here[person] == 0) {
      int count = counts.get(ties);
      int[] people = marked.get(ties);
      if (count == people.length) {
        people = Arrays.copyOf(people, 2 * count);
        marked.set(ties, people);
      }
      people[count] = person;
      counts.set(ties, count + 1);
    }
    here[person] = Math.max(here[person], way);
  }

  /** Forgets all marks. */
  void clear() {
    for (int ties = 0; ties < ways.size(); ties++) {
      double[] here = ways.get(ties);
      int[] people = marked.get(ties);
      for (int i = 0; i < counts.get(ties); i++) {
        here[people[i]] = 0;
      }
      counts.set(ties, 0);
    }
    for (int person : barredNow) {
      barred[person] = false;
    }
    barredNow = new int[0];
  }

  /** How many ties away from a target somebody is marked at most. */
  int depth() {
    return depth;
  }

  /** Whether a path may lead through somebody. */
  boolean isAllowed(int person) {
    return !barred[person];
  }

  /** How strong the best way of all with exactly so many ties is; 0 where there is none. */
  double best(int ties) {
    double[] here = ways.get(ties);
    int[] people = marked.get(ties);
    double best = 0;
    for (int i = 0; i < counts.get(ties); i++) {
      best = Math.max(best, here[people[i]]);
    }
    return best;
  }

  /** By person, how strong the best way to a target with exactly so many ties is; 0 for none. */
  double[] ways(int ties) {
    return ways.get(ties);
  }

  /** What somebody in the middle of a path counts. */
  double weight(int person) {
    return discount.of(graph.out().degree(person));
  }
}
