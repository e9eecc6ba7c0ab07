package dev.networkingcoach.benchmarks.graph;

import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The same question asked of JGraphT: the shortest path of few ties, by logarithms of strengths.
 */
final class JGraphTPaths {
  private static final double TOLERANCE = 1e-9;

  private final Graph<Integer, DefaultWeightedEdge> graph =
      new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

  JGraphTPaths(SocialGraph ours) {
    RowCursor cursor = ours.out().cursor();
    for (int person = 0; person < ours.people(); person++) {
      graph.addVertex(person);
    }
    for (int person = 0; person < ours.people(); person++) {
      cursor.move(person);
      for (int at = cursor.from(); at < cursor.to() && cursor.targets()[at] < person; at++) {
        DefaultWeightedEdge tie = graph.addEdge(person, cursor.targets()[at]);
        graph.setEdgeWeight(tie, -Math.log(cursor.strength(at)));
      }
    }
  }

  /** How strong the best path is; 0 where there is none. */
  double strongest(int owner, int target, int maxHops) {
    GraphPath<Integer, DefaultWeightedEdge> path =
        new BellmanFordShortestPath<>(graph, TOLERANCE, maxHops).getPath(owner, target);
    return path == null ? 0 : Math.exp(-path.getWeight());
  }
}
