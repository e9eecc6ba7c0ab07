package dev.networkingcoach.benchmarks.networks;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.PolicyBuilder;
import dev.networkingcoach.benchmarks.oracle.OracleVerdict;
import dev.networkingcoach.benchmarks.oracle.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws policies: mostly the default one, else other thresholds, other weights, rules that are off.
 */
final class WildPolicy {
  private static final List<String> RULES =
      Stream.concat(Stream.of(Rule.values()).map(Rule::id), OracleVerdict.RULES.stream()).toList();

  private final Dice dice;

  WildPolicy(Dice dice) {
    this.dice = dice;
  }

  Policy draw() {
    PolicyBuilder policy = Policy.builder();
    if (dice.chance(35)) {
      thresholds(policy);
    }
    if (dice.chance(15)) {
      for (int i = dice.between(1, 20); i > 0; i--) {
        policy.weight(dice.oneOf(RULES), dice.between(1, Policy.MOST_WEIGHT));
      }
    }
    if (dice.chance(15)) {
      for (int i = dice.between(1, 8); i > 0; i--) {
        policy.off(dice.oneOf(RULES));
      }
    }
    return policy.build();
  }

  private void thresholds(PolicyBuilder policy) {
    policy
        .followUpDays(threshold(0, 20))
        .dormantDays(threshold(1, 250))
        .givesPerAsk(dice.between(0, 3))
        .askAfterThanksDays(threshold(0, 15))
        .wellConnected(threshold(0, 800))
        .thankDays(threshold(0, 6))
        .askPatienceDays(threshold(0, 20))
        .advocateList(threshold(0, 25))
        .matchesPerContact(threshold(0, 4))
        .recommendationList(threshold(0, 5))
        .targetList(threshold(0, 8))
        .dailyBudget(threshold(0, 12))
        .maxHops(dice.between(1, 6))
        .staleDays(threshold(0, 90));
  }

  /** Now and then the greatest there is, to see sums overflow. */
  private int threshold(int least, int most) {
    return dice.chance(2) ? Policy.MOST : dice.between(least, most);
  }
}
