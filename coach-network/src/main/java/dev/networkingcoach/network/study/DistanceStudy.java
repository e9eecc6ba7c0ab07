package dev.networkingcoach.network.study;

import dev.networkingcoach.network.graph.SocialGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Works out distances from all people, or from some taken at random. The order is random in either
 * case, so that what is stopped is a sample, too.
 */
final class DistanceStudy {
  /** How many groups of a sample there are at least, to tell how much it varies. */
  private static final int GROUPS = 32;

  private final SocialGraph graph;
  private final StudyWatch watch;

  DistanceStudy(SocialGraph graph, StudyWatch watch) {
    this.graph = graph;
    this.watch = watch;
  }

  /**
   * Works them out.
   *
   * @param sources from how many people; from all where there are fewer
   * @param seed decides which
   */
  TieDistances run(int sources, long seed) {
    int[] order = shuffled(graph.people(), Math.min(sources, graph.people()), seed);
    boolean all = order.length == graph.people();
    int width = all ? BitSweep.WIDTH : Math.max(1, Math.min(BitSweep.WIDTH, sources / GROUPS));
    BitSweep sweep = new BitSweep(graph);
    List<DistanceCounts> groups = new ArrayList<>();
    int done = 0;
    while (done < order.length) {
      int end = Math.min(order.length, done + width);
      DistanceCounts group = new DistanceCounts();
      if (!sweep.run(Arrays.copyOfRange(order, done, end), group, watch)) {
        break;
      }
      groups.add(group);
      done = end;
      watch.done("distances", done, order.length);
    }
    return result(groups, done, done < order.length);
  }

  private TieDistances result(List<DistanceCounts> groups, int sources, boolean stopped) {
    DistanceCounts sum = new DistanceCounts();
    groups.forEach(sum::add);
    double error = sources == graph.people() ? 0 : standardError(groups, sum, sources);
    return new TieDistances(sum.pairs(), sum.followers(), sources, graph.people(), error, stopped);
  }

  /**
   * Of the ratio of all hops to all pairs, from how much it varies between the groups, each of
   * which is a sample of its own (Cochran, Sampling Techniques, 1977, 6.3), for people not taken
   * twice.
   */
  private double standardError(List<DistanceCounts> groups, DistanceCounts sum, int sources) {
    double mean = sum.pairs().mean();
    double total = sum.pairs().total();
    double squares = 0;
    for (DistanceCounts group : groups) {
      StepCounts pairs = group.pairs();
      double hops = pairs.total() == 0 ? 0 : pairs.mean() * pairs.total();
      double off = hops - mean * pairs.total();
      squares += off * off;
    }
    double count = groups.size();
    double left = 1 - (double) sources / graph.people();
    return Math.sqrt(left * squares * count / (count - 1)) / total;
  }

  /** Some of the numbers below a bound, in random order (Fisher &amp; Yates, Durstenfeld). */
  private static int[] shuffled(int bound, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] all = new int[bound];
    for (int i = 0; i < bound; i++) {
      all[i] = i;
    }
    for (int i = 0; i < count; i++) {
      int other = random.nextInt(i, bound);
      int taken = all[other];
      all[other] = all[i];
      all[i] = taken;
    }
    return Arrays.copyOf(all, count);
  }
}
