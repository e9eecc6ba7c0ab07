package dev.networkingcoach.network.study;

import dev.networkingcoach.network.graph.SocialGraph;
import org.jspecify.annotations.Nullable;

/** Studies a graph. Immutable and thread-safe. */
public final class SmallWorldStudy {
  private final int sources;
  private final long seed;

  private SmallWorldStudy(int sources, long seed) {
    this.sources = sources;
    this.seed = seed;
  }

  /** A study that works out the distances between all people. */
  public static SmallWorldStudy exact() {
    return new SmallWorldStudy(Integer.MAX_VALUE, 1);
  }

  /**
   * A study that works out the distances from some people, taken at random.
   *
   * @param sources from how many
   * @param seed decides which: the same seed takes the same
   * @throws IllegalArgumentException if there are not at least two
   */
  public static SmallWorldStudy sampled(int sources, long seed) {
    if (sources < 2) {
      throw new IllegalArgumentException("sources (" + sources + ") must be at least 2.");
    }
    return new SmallWorldStudy(sources, seed);
  }

  /** Studies a graph; what the watch stops gives what is done so far. */
  public SmallWorld of(SocialGraph graph, StudyWatch watch) {
    Undirected known = undirected(graph, watch);
    TieDistances distances =
        watch.isStopped() ? null : new DistanceStudy(graph, watch).run(sources, seed);
    return new SmallWorld(
        graph.people(),
        graph.ties(),
        graph.isDirected(),
        known.components(),
        known.clustering(),
        distances == null || distances.sources() == 0 ? null : distances);
  }

  /** What direction is of no account for. */
  private record Undirected(TieComponents components, @Nullable TieClustering clustering) {}

  private static Undirected undirected(SocialGraph graph, StudyWatch watch) {
    SocialGraph both = graph.undirected();
    return new Undirected(TieComponents.of(both.out()), TieClustering.of(both.out(), watch));
  }
}
