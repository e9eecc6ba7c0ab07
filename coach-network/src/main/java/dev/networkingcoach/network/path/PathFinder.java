package dev.networkingcoach.network.path;

import dev.networkingcoach.network.graph.SocialGraph;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Finds the best paths in a graph whose ties go both ways. First everybody is marked who is within
 * a few ties of the target, then those whom the owner knows are looked up among them: so what it
 * takes depends on how many people are near the two, and not on how many there are. Of two paths
 * the stronger is better, being the product of its ties rounded to nine decimals; of two as strong
 * the one with fewer ties, then the one whose ids come first. Thread-safe; each thread that
 * searches at the same time takes 16 bytes a person, which are kept.
 */
public final class PathFinder {
  private final SocialGraph graph;
  private final HubDiscount discount;
  private final ConcurrentLinkedQueue<NearTarget> free;

  /**
   * A finder.
   *
   * @throws IllegalArgumentException if ties of the graph have a direction
   */
  public PathFinder(SocialGraph graph, HubDiscount discount) {
    this(graph, discount, new ConcurrentLinkedQueue<>());
  }

  private PathFinder(
      SocialGraph graph, HubDiscount discount, ConcurrentLinkedQueue<NearTarget> free) {
    if (graph.isDirected()) {
      throw new IllegalArgumentException("ties that go both ways were expected.");
    }
    this.graph = graph;
    this.discount = discount;
    this.free = free;
  }

  /** A finder in what was laid over this graph, which works in the same memory. */
  public PathFinder over(SocialGraph overlay) {
    return new PathFinder(overlay, discount, free);
  }

  /** The best paths, the best first; none where no target can be reached. */
  public List<WarmPath> best(PathQuestion question) {
    NearTarget before = free.poll();
    NearTarget near = before == null ? new NearTarget(graph, discount) : before;
    try {
      near.mark(graph, question);
      return new FirstPeople(graph, near, question).best();
    } finally {
      near.clear();
      free.add(near);
    }
  }
}
