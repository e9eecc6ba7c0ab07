package dev.networkingcoach.network.path;

import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;
import java.util.List;

/**
 * Walks from person to person towards a target, by the marks, and multiplies ties from the owner
 * outwards as the rulebook does. Not thread-safe.
 */
final class PathWalk {
  private static final double ROUNDING = 1e-13;
  private static final int NOBODY = -1;

  private final SocialGraph graph;
  private final NearTarget near;

  /** One for each step of a walk. */
  private final RowCursor[] cursors;

  PathWalk(SocialGraph graph, NearTarget near, int maxHops) {
    this.graph = graph;
    this.near = near;
    cursors = new RowCursor[maxHops + 1];
    for (int step = 0; step <= maxHops; step++) {
      cursors[step] = graph.out().cursor();
    }
  }

  /**
   * How strong the strongest way from somebody to a target is.
   *
   * @param person where it goes on
   * @param strength how strong the way to them is
   * @param rest how many ties it still has
   * @param floor what it must reach; ways that do not are passed over
   * @return -1 where no way does
   */
  double strongest(int person, double strength, int rest, double floor) {
    if (rest == 0) {
      return strength;
    }
    double here = strength * near.weight(person);
    double[] ways = near.ways(rest - 1);
    RowCursor cursor = cursors[rest];
    cursor.move(person);
    double strongest = -1;
    for (int at = cursor.from(); at < cursor.to(); at++) {
      int next = cursor.targets()[at];
      double way = ways[next];
      if (way > 0) {
        double further = here * cursor.strength(at);
        if (further * way * (1 + ROUNDING) >= floor) {
          strongest = Math.max(strongest, strongest(next, further, rest - 1, floor));
        }
      }
    }
    return strongest;
  }

  /**
   * Goes on from the last person of a path to a target: at each step to the first by id of those
   * over whom the path gets strong enough.
   *
   * @param people the path, which is made longer
   * @param ties the strengths of its ties, likewise
   * @param rest how many ties it still needs
   * @param least how strong it must be
   */
  void follow(List<Integer> people, List<Double> ties, int rest, double least) {
    double strength = ties.get(0);
    RowCursor cursor = graph.out().cursor();
    for (int left = rest; left > 0; left--) {
      int at = people.get(people.size() - 1);
      strength *= near.weight(at);
      cursor.move(at);
      int place = next(cursor, strength, left - 1, least);
      people.add(cursor.targets()[place]);
      ties.add(cursor.strength(place));
      strength *= cursor.strength(place);
    }
  }

  private int next(RowCursor row, double strength, int rest, double least) {
    double[] ways = near.ways(rest);
    int best = NOBODY;
    String first = "";
    for (int at = row.from(); at < row.to(); at++) {
      int person = row.targets()[at];
      double further = ways[person] > 0 ? strength * row.strength(at) : -1;
      if (further >= 0 && further * ways[person] * (1 + ROUNDING) >= least) {
        String id = graph.id(person);
        boolean comesFirst = best == NOBODY || id.compareTo(first) < 0;
        if (comesFirst && reaches(person, further, rest, least)) {
          best = at;
          first = id;
        }
      }
    }
    return best;
  }

  private boolean reaches(int person, double strength, int rest, double least) {
    return strength * near.ways(rest)[person] * (1 - ROUNDING) >= least
        || strongest(person, strength, rest, least) >= least;
  }
}
