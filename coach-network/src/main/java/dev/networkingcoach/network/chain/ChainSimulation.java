package dev.networkingcoach.network.chain;

import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.study.StepCounts;
import dev.networkingcoach.network.study.StudyWatch;
import dev.networkingcoach.network.trait.TraitTable;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Lets chains run to targets taken at random, a few of which get all chains, as in the experiments:
 * whoever holds the message gives it to the target if they know them, else to whom of those they
 * know is nearest to the target by traits, and was not on the chain before (Milgram's letters held
 * a roster of names). Of several as near one is taken at random. Not thread-safe.
 */
public final class ChainSimulation {
  /** Longer chains count as lost; the longest of Milgram's that arrived had eleven ties. */
  static final int LONGEST = 100;

  private static final int NOBODY = -1;

  private final SocialGraph graph;
  private final TraitTable traits;
  private final SplittableRandom random;
  private final int[] onChain;
  private final RowCursor cursor;
  private int mark;

  /**
   * A simulation.
   *
   * @param seed the same seed runs the same chains
   * @throws IllegalArgumentException if ties have a direction, or there are fewer than two people
   */
  public ChainSimulation(SocialGraph graph, TraitTable traits, long seed) {
    if (graph.isDirected() || graph.people() < 2) {
      throw new IllegalArgumentException("at least two people and ties both ways were expected.");
    }
    this.graph = graph;
    this.traits = traits;
    random = new SplittableRandom(seed);
    onChain = new int[graph.people()];
    cursor = graph.out().cursor();
  }

  /**
   * Runs chains; what the watch stops gives what is done so far.
   *
   * @param targets how many targets there are; Dodds, Muhamad &amp; Watts had 18
   * @param each how many chains are started to each
   */
  public ChainRoutes run(int targets, int each, StudyWatch watch) {
    long[] steps = new long[LONGEST + 1];
    long[] shortest = new long[graph.people()];
    int chains = 0;
    for (int done = 0; done < targets && !watch.isStopped(); done++) {
      int target = random.nextInt(graph.people());
      int[] distances = distances(target);
      for (int chain = 0; chain < each; chain++) {
        int starter = random.nextInt(graph.people() - 1);
        starter = starter < target ? starter : starter + 1;
        int taken = run(starter, target);
        chains++;
        if (taken > 0) {
          steps[taken]++;
        }
        if (distances[starter] > 0) {
          shortest[distances[starter]]++;
        }
      }
      watch.done("chains", done + 1, targets);
    }
    return new ChainRoutes(chains, StepCounts.of(steps), StepCounts.of(shortest));
  }

  /** How many ties a chain takes to its target; 0 where it gets stuck or too long. */
  private int run(int starter, int target) {
    mark++;
    int holder = starter;
    for (int step = 1; step <= LONGEST; step++) {
      onChain[holder] = mark;
      cursor.move(holder);
      if (cursor.find(target) >= 0) {
        return step;
      }
      holder = nearest(target);
      if (holder == NOBODY) {
        return 0;
      }
    }
    return 0;
  }

  private int nearest(int target) {
    int[] known = cursor.targets();
    int best = NOBODY;
    int least = Integer.MAX_VALUE;
    int equals = 0;
    for (int at = cursor.from(); at < cursor.to(); at++) {
      int person = known[at];
      if (onChain[person] != mark) {
        int distance = traits.distance(person, target);
        if (best == NOBODY || distance < least) {
          best = person;
          least = distance;
          equals = 1;
        } else if (distance == least && random.nextInt(++equals) == 0) {
          best = person;
        }
      }
    }
    return best;
  }

  /** By person, how many ties they are from the target; negative where they cannot reach them. */
  private int[] distances(int target) {
    int[] distances = new int[graph.people()];
    Arrays.fill(distances, -1);
    int[] queue = new int[graph.people()];
    RowCursor walk = graph.out().cursor();
    int end = 1;
    queue[0] = target;
    distances[target] = 0;
    for (int at = 0; at < end; at++) {
      walk.move(queue[at]);
      int[] known = walk.targets();
      for (int i = walk.from(); i < walk.to(); i++) {
        if (distances[known[i]] < 0) {
          distances[known[i]] = distances[queue[at]] + 1;
          queue[end++] = known[i];
        }
      }
    }
    return distances;
  }
}
