package dev.networkingcoach.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The best path against a look at every path there is. */
class PeopleGraphTest {

  @Test
  void findsWhatALookAtEveryPathFinds() {
    int found = 0;
    for (int seed = 0; seed < 400; seed++) {
      Network network = BenchmarkNetworks.wild(seed, 1 + seed % 9, 3, OracleFacts.TODAY);
      Relationships relationships = new Relationships(network, OracleFacts.TODAY);
      PeopleGraph graph = new PeopleGraph(relationships);
      for (Target target : network.targets()) {
        for (String avoided : network.contacts().stream().map(one -> one.id()).toList()) {
          List<String> expected = new EveryPath(relationships, avoided).best(target.id());
          assertThat(graph.bestPath(target.id(), avoided)).as("seed %s", seed).isEqualTo(expected);
          found += expected.isEmpty() ? 0 : 1;
        }
        List<String> expected = new EveryPath(relationships, null).best(target.id());
        assertThat(graph.bestPath(target.id())).as("seed %s", seed).isEqualTo(expected);
      }
    }
    assertThat(found).isGreaterThan(1000);
  }

  private static final class EveryPath {
    private final Map<String, Map<String, Double>> ties = new HashMap<>();
    private final String owner;
    private final int maxHops;
    private List<String> best = List.of();
    private BigDecimal strength = BigDecimal.ONE.negate();

    EveryPath(Relationships relationships, @Nullable String avoided) {
      owner = relationships.network.owner().id();
      maxHops = relationships.policy.maxHops();
      for (OracleStanding standing : relationships.standings) {
        if (standing.strength() > 0) {
          tie(owner, standing.id(), standing.strength());
        }
      }
      for (Acquaintance tie : relationships.network.acquaintances()) {
        boolean counts = !tie.from().equals(owner) && !tie.to().equals(owner);
        if (counts
            && !relationships.isArchived(tie.from())
            && !relationships.isArchived(tie.to())) {
          tie(tie.from(), tie.to(), tie.tieStrength());
        }
      }
      ties.remove(avoided);
      ties.values().forEach(known -> known.remove(avoided));
    }

    private void tie(String one, String other, double strength) {
      ties.computeIfAbsent(one, id -> new HashMap<>()).merge(other, strength, Math::max);
      ties.computeIfAbsent(other, id -> new HashMap<>()).merge(one, strength, Math::max);
    }

    List<String> best(String target) {
      walk(owner, target, BigDecimal.ONE, new ArrayList<>());
      return best;
    }

    private void walk(String node, String target, BigDecimal product, List<String> path) {
      if (node.equals(target)) {
        BigDecimal rounded = product.setScale(9, RoundingMode.HALF_UP);
        if (isBetter(rounded, path)) {
          best = List.copyOf(path);
          strength = rounded;
        }
      } else if (path.size() < maxHops) {
        ties.getOrDefault(node, Map.of())
            .forEach(
                (next, tie) -> {
                  if (!next.equals(owner) && !path.contains(next)) {
                    path.add(next);
                    walk(next, target, product.multiply(new BigDecimal(tie)), path);
                    path.remove(path.size() - 1);
                  }
                });
      }
    }

    private boolean isBetter(BigDecimal product, List<String> path) {
      int stronger = product.compareTo(strength);
      if (stronger != 0) {
        return stronger > 0;
      }
      if (path.size() != best.size()) {
        return path.size() < best.size();
      }
      for (int i = 0; i < path.size(); i++) {
        int order = path.get(i).compareTo(best.get(i));
        if (order != 0) {
          return order < 0;
        }
      }
      return false;
    }
  }
}
