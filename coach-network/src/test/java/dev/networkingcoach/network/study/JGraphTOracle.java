package dev.networkingcoach.network.study;

import dev.networkingcoach.network.graph.RowCursor;
import dev.networkingcoach.network.graph.SocialGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** The same answers, worked out by JGraphT. */
final class JGraphTOracle {
  private final Graph<Integer, DefaultEdge> graph;
  private final Graph<Integer, DefaultEdge> undirected;

  JGraphTOracle(SocialGraph ours) {
    graph =
        ours.isDirected()
            ? new SimpleDirectedGraph<>(DefaultEdge.class)
            : new SimpleGraph<>(DefaultEdge.class);
    undirected = new SimpleGraph<>(DefaultEdge.class);
    for (int person = 0; person < ours.people(); person++) {
      graph.addVertex(person);
      undirected.addVertex(person);
    }
    RowCursor cursor = ours.out().cursor();
    for (int person = 0; person < ours.people(); person++) {
      cursor.move(person);
      for (int at = cursor.from(); at < cursor.to(); at++) {
        graph.addEdge(person, cursor.targets()[at]);
        undirected.addEdge(person, cursor.targets()[at]);
      }
    }
  }

  List<Long> pairsByHops() {
    List<Long> counts = new ArrayList<>();
    for (int person : graph.vertexSet()) {
      BreadthFirstIterator<Integer, DefaultEdge> search = new BreadthFirstIterator<>(graph, person);
      while (search.hasNext()) {
        count(counts, search.getDepth(search.next()));
      }
    }
    return counts;
  }

  List<Long> stepsToFollower() {
    List<Long> counts = new ArrayList<>();
    if (!graph.getType().isDirected()) {
      return counts;
    }
    for (int person : graph.vertexSet()) {
      stepsToFollower(person).ifPresent(steps -> count(counts, steps));
    }
    return counts;
  }

  private OptionalInt stepsToFollower(int person) {
    BreadthFirstIterator<Integer, DefaultEdge> search = new BreadthFirstIterator<>(graph, person);
    while (search.hasNext()) {
      int met = search.next();
      if (graph.containsEdge(met, person)) {
        return OptionalInt.of(search.getDepth(met));
      }
    }
    return OptionalInt.empty();
  }

  private static void count(List<Long> counts, int steps) {
    if (steps > 0) {
      while (counts.size() < steps) {
        counts.add(0L);
      }
      counts.set(steps - 1, counts.get(steps - 1) + 1);
    }
  }

  TieComponents components() {
    List<Set<Integer>> sets = new ConnectivityInspector<>(undirected).connectedSets();
    return new TieComponents(sets.size(), sets.stream().mapToInt(Set::size).max().orElse(0));
  }

  /** Not by GraphMetrics, whose count differs from call to call on one graph. */
  long triangles() {
    long corners = 0;
    for (DefaultEdge tie : undirected.edgeSet()) {
      Set<Integer> common = Graphs.neighborSetOf(undirected, undirected.getEdgeSource(tie));
      common.retainAll(Graphs.neighborSetOf(undirected, undirected.getEdgeTarget(tie)));
      corners += common.size();
    }
    return corners / 3;
  }

  double clustering() {
    return new ClusteringCoefficient<>(undirected).getAverageClusteringCoefficient();
  }
}
