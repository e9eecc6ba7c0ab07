package dev.networkingcoach.network.path;

import dev.networkingcoach.api.path.RoundedStrength;
import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Those whom the owner knows, by the best path that begins with each. How strong it is is known
 * from the marks but for rounding, which may differ with the order in which ties are multiplied:
 * where that decides, the ways are walked and multiplied from the owner outwards. Not thread-safe.
 */
final class FirstPeople {
  /** More than by which products of a few factors differ with their order. */
  private static final double ROUNDING = 1e-13;

  /** More than what rounding to nine decimals takes away. */
  private static final double ROUNDED_AWAY = 2e-9;

  private final SocialGraph graph;
  private final NearTarget near;
  private final PathQuestion question;
  private final RowCursor scan;
  private final PathWalk walk;

  /** Somebody, how well the owner knows them, and the best path by number of ties, about. */
  private static final class First {
    private final int person;
    private final double tie;
    private final double[] bounds;
    private double best;

    First(int person, double tie, double[] bounds, double best) {
      this.person = person;
      this.tie = tie;
      this.bounds = bounds;
      this.best = best;
    }
  }

  /** How good the best path over somebody is. */
  private record Ranked(First first, double rounded, int hops) {}

  FirstPeople(SocialGraph graph, NearTarget near, PathQuestion question) {
    this.graph = graph;
    this.near = near;
    this.question = question;
    scan = graph.out().cursor();
    walk = new PathWalk(graph, near, question.maxHops());
  }

  List<WarmPath> best() {
    List<First> firsts = firsts();
    if (firsts.isEmpty()) {
      return List.of();
    }
    firsts.sort(Comparator.comparingDouble((First first) -> first.best).reversed());
    double last = firsts.get(Math.min(question.count(), firsts.size()) - 1).best;
    double enough = RoundedStrength.least(RoundedStrength.of(last * (1 - ROUNDING)));
    return firsts.stream()
        .filter(first -> first.best * (1 + ROUNDING) >= enough)
        .map(this::ranked)
        .sorted(
            Comparator.comparingDouble(Ranked::rounded)
                .reversed()
                .thenComparingInt(Ranked::hops)
                .thenComparing(ranked -> graph.id(ranked.first.person)))
        .limit(question.count())
        .map(this::path)
        .toList();
  }

  private List<First> firsts() {
    RowCursor own = graph.out().cursor();
    own.move(question.owner());
    List<First> firsts = new ArrayList<>();
    for (int at = own.from(); at < own.to(); at++) {
      int person = own.targets()[at];
      if (near.isAllowed(person)) {
        firsts.add(marked(person, own.strength(at)));
      }
    }
    if (question.maxHops() - 1 > near.depth()) {
      firsts.sort(Comparator.comparingDouble((First first) -> first.tie).reversed());
      lookBeyond(firsts);
    }
    firsts.removeIf(first -> first.best == 0);
    return firsts;
  }

  /** Somebody with the bounds that the marks tell; 0 where there is no path. */
  private First marked(int person, double tie) {
    double[] bounds = new double[question.maxHops() + 1];
    if (near.ways(0)[person] > 0) {
      bounds[1] = tie;
      return new First(person, tie, bounds, tie);
    }
    double best = 0;
    for (int rest = 1; rest < Math.min(question.maxHops(), near.depth() + 1); rest++) {
      bounds[rest + 1] = bound(tie, near.ways(rest)[person]);
      best = Math.max(best, bounds[rest + 1]);
    }
    return new First(person, tie, bounds, best);
  }

  /** Looks whom they know among the marked, unless no such path can be one of the best. */
  private void lookBeyond(List<First> firsts) {
    double way = near.best(near.depth());
    double[] best = new double[question.count()];
    firsts.forEach(first -> keep(best, first.best));
    for (First first : firsts) {
      double tie = first.tie * near.weight(first.person);
      boolean isTarget = first.bounds[1] > 0;
      if (!isTarget && way > 0 && tie * way + ROUNDED_AWAY >= best[0]) {
        double beyond = bound(tie, bestBeyond(first.person, near.depth()));
        first.bounds[near.depth() + 2] = beyond;
        if (beyond > first.best) {
          if (first.best <= best[0]) {
            // Who is among the best already must not be counted twice.
            keep(best, beyond);
          }
          first.best = beyond;
        }
      }
    }
  }

  /** Keeps the largest in an array in rising order. */
  private static void keep(double[] largest, double one) {
    if (one > largest[0]) {
      largest[0] = one;
      Arrays.sort(largest);
    }
  }

  private static double bound(double tie, double way) {
    return way == 0 ? 0 : Math.max(Double.MIN_VALUE, tie * way);
  }

  private double bestBeyond(int person, int ties) {
    double[] ways = near.ways(ties);
    scan.move(person);
    int[] known = scan.targets();
    double best = 0;
    for (int at = scan.from(); at < scan.to(); at++) {
      double way = ways[known[at]];
      if (way > best) {
        best = Math.max(best, Math.max(Double.MIN_VALUE, way * scan.strength(at)));
      }
    }
    return best;
  }

  private Ranked ranked(First first) {
    double low = RoundedStrength.of(first.best * (1 - ROUNDING));
    double high = RoundedStrength.of(first.best * (1 + ROUNDING));
    double rounded = low == high ? low : RoundedStrength.of(strongest(first));
    double least = RoundedStrength.least(rounded);
    int hops = 1;
    while (!reaches(first, hops, least)) {
      hops++;
    }
    return new Ranked(first, rounded, hops);
  }

  private double strongest(First first) {
    double floor = first.best * (1 - ROUNDING);
    double strongest = -1;
    for (int hops = 1; hops < first.bounds.length; hops++) {
      if (first.bounds[hops] >= floor) {
        strongest = Math.max(strongest, walk.strongest(first.person, first.tie, hops - 1, floor));
      }
    }
    return strongest;
  }

  private boolean reaches(First first, int hops, double least) {
    double bound = first.bounds[hops];
    if (bound == 0 || bound * (1 + ROUNDING) < least) {
      return false;
    }
    return bound * (1 - ROUNDING) >= least
        || walk.strongest(first.person, first.tie, hops - 1, least) >= least;
  }

  private WarmPath path(Ranked ranked) {
    First first = ranked.first;
    double least = RoundedStrength.least(ranked.rounded);
    List<Integer> people = new ArrayList<>(List.of(question.owner()));
    List<Double> ties = new ArrayList<>(List.of(first.tie));
    people.add(first.person);
    walk.follow(people, ties, ranked.hops - 1, least);
    double strength = 1;
    for (double tie : ties) {
      strength *= tie;
    }
    return new WarmPath(people, ties, RoundedStrength.of(strength), ranked.rounded);
  }
}
