package dev.networkingcoach.benchmarks.graph;

import dev.networkingcoach.network.graph.SocialGraph;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Takes the processor time of searches between owners of some 250 contacts and anybody. A search
 * that finds another strength than the bare one ends the run.
 */
final class PathTimes {
  private static final int CONTACTS = 255;
  private static final int OWNERS = 500;
  private static final int PAIRS = 600;
  private static final double AGREEMENT = 1e-5;

  private final BarePathSearch bare;
  private final int[] owners = new int[PAIRS];
  private final int[] targets = new int[PAIRS];
  private final double[] found = new double[PAIRS];

  /** How strong the best path between two people is. */
  interface Strongest {
    double between(int owner, int target);
  }

  PathTimes(SocialGraph graph) {
    bare = new BarePathSearch(graph);
    int[] known =
        IntStream.range(0, graph.people())
            .filter(person -> graph.out().degree(person) <= CONTACTS)
            .limit(OWNERS)
            .toArray();
    SplittableRandom random = new SplittableRandom(4);
    for (int pair = 0; pair < PAIRS; pair++) {
      owners[pair] = known[random.nextInt(known.length)];
      do {
        targets[pair] = random.nextInt(graph.people());
      } while (targets[pair] == owners[pair]);
    }
  }

  /** What the bare search finds. */
  double bare(int owner, int target, int maxHops) {
    return bare.strongest(owner, target, maxHops);
  }

  /** The median in milliseconds of as many searches, each done twice, the second time timed. */
  double median(String what, int count, int maxHops, Strongest search) {
    double[] millis = new double[count];
    for (int round = 0; round < 2; round++) {
      for (int pair = 0; pair < count; pair++) {
        long start = nanos();
        found[pair] = search.between(owners[pair], targets[pair]);
        millis[pair] = (nanos() - start) / 1e6;
      }
    }
    check(count, maxHops);
    Arrays.sort(millis);
    double median = millis[count / 2];
    GraphBenchmark.print("  %s: p50 %.3f ms, p99 %.3f ms", what, median, millis[count * 99 / 100]);
    return median;
  }

  private void check(int count, int maxHops) {
    for (int pair = 0; pair < count; pair++) {
      double expected = bare.strongest(owners[pair], targets[pair], maxHops);
      if (Math.abs(expected - found[pair]) > AGREEMENT) {
        throw new IllegalStateException(
            "a path of strength " + found[pair] + " was found: " + expected + " was expected.");
      }
    }
  }

  private static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
