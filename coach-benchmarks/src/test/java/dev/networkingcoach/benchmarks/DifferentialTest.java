package dev.networkingcoach.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.benchmarks.networks.BenchmarkNetworks;
import dev.networkingcoach.benchmarks.oracle.PlainJavaCoach;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The rule base and the oracle, written apart from each other, agree on networks nobody chose.
 * {@code ./coach-bench --compare 20000} compares more of them.
 */
class DifferentialTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final int NETWORKS = 600;
  private static final int RULES = 41 + 12;

  private final Coach coach = RuleBasedCoach.builder().build();
  private final PlainJavaCoach oracle = new PlainJavaCoach();
  private final RandomComparison random = new RandomComparison(coach);

  @Test
  void plansAndVerdictsAgreeFieldByFieldAndEveryRuleSpeaksAndIsSilent() {
    List<String> differences = random.compare(0, NETWORKS);
    if (!differences.isEmpty()) {
      fail(
          "%s differences, the first: %s%nThe same with fewer facts: %s",
          differences.size(), differences.get(0), smallest());
    }
    assertThat(random.spoke()).hasSize(RULES);
    assertThat(random.unproven()).isEmpty();
  }

  /** The first network on which plans differ, with fewer facts. */
  private String smallest() {
    for (int seed = 0; seed < NETWORKS; seed++) {
      LocalDate day = BenchmarkNetworks.day(seed);
      if (random.difference(RandomComparison.network(seed), day).isPresent()) {
        Network small = random.shrunk(seed);
        return random.difference(small, day).orElse("") + "\n" + small;
      }
    }
    return "none, for plans agree";
  }

  @Test
  void theOrderOfFactsDoesNotMatter() {
    for (int seed = 0; seed < NETWORKS; seed += 10) {
      LocalDate day = BenchmarkNetworks.day(seed);
      Network network = RandomComparison.network(seed);
      Plan shuffled = coach.advise(BenchmarkNetworks.shuffled(network, seed), day);
      assertThat(shuffled).as("seed %s", seed).isEqualTo(coach.advise(network, day));
    }
  }

  @Test
  void largeNetworksAgree() {
    for (int seed = 0; seed < 5; seed++) {
      expectAgreement("typical " + seed, BenchmarkNetworks.typical(seed, 250, 15, TODAY));
      expectAgreement("wild " + seed, BenchmarkNetworks.wild(seed, 300, 8, TODAY));
    }
  }

  private void expectAgreement(String name, Network network) {
    Optional<String> difference =
        Agreement.difference(coach.advise(network, TODAY), oracle.advise(network, TODAY));
    assertThat(difference).as(name).isEmpty();
  }
}
