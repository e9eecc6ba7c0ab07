package dev.networkingcoach.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Platform;
import dev.networkingcoach.benchmarks.networks.RandomNetworks;
import dev.networkingcoach.benchmarks.oracle.OracleVerdict;
import dev.networkingcoach.benchmarks.oracle.PlainJavaCoach;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rule base and the oracle, written apart from each other, agree on networks nobody chose. */
class DifferentialTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final int NETWORKS = 300;
  private static final int[] DAYS = {-30, 0, 1};
  private static final int RULES = 35;

  private final Coach coach = RuleBasedCoach.builder().build();
  private final PlainJavaCoach oracle = new PlainJavaCoach();

  private static Network wild(int seed) {
    return RandomNetworks.wild(seed, 1 + seed % 60, 1 + seed % 9, TODAY);
  }

  @Test
  void plansAgreeFieldByFieldAndEveryRuleFires() {
    Map<String, Integer> fired = new TreeMap<>();
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = wild(seed);
      for (int days : DAYS) {
        LocalDate today = TODAY.plusDays(days);
        Plan plan = coach.advise(network, today);
        expectAgreement("seed " + seed, plan, network, today);
        for (Advice advice : plan.advice()) {
          fired.merge(advice.rule(), 1, Integer::sum);
        }
      }
    }
    System.out.println("advice by rule: " + fired);
    assertThat(fired).hasSize(RULES);
  }

  private void expectAgreement(String name, Plan plan, Network network, LocalDate today) {
    Optional<String> difference = difference(plan, network, today);
    if (difference.isPresent()) {
      Network small = Shrinking.of(network, candidate -> disagree(candidate, today));
      String smallest = difference(coach.advise(small, today), small, today).orElse("");
      fail(
          "%s on %s: %s%nThe same with fewer facts: %s%n%s",
          name, today, difference.get(), smallest, small);
    }
  }

  private Optional<String> difference(Plan plan, Network network, LocalDate today) {
    return Agreement.difference(plan, oracle.advise(network, today));
  }

  private boolean disagree(Network network, LocalDate today) {
    return difference(coach.advise(network, today), network, today).isPresent();
  }

  @Test
  void theOrderOfFactsDoesNotMatter() {
    for (int seed = 0; seed < NETWORKS; seed += 5) {
      Network network = wild(seed);
      Plan shuffled = coach.advise(RandomNetworks.shuffled(network, seed), TODAY);
      assertThat(shuffled).as("seed %s", seed).isEqualTo(coach.advise(network, TODAY));
    }
  }

  @Test
  void largeNetworksAgree() {
    for (int seed = 0; seed < 5; seed++) {
      Network typical = RandomNetworks.typical(seed, 250, 15, TODAY);
      expectAgreement("typical " + seed, coach.advise(typical, TODAY), typical, TODAY);
      Network wild = RandomNetworks.wild(seed, 300, 8, TODAY);
      expectAgreement("wild " + seed, coach.advise(wild, TODAY), wild, TODAY);
    }
  }

  @Test
  void verdictsAgree() {
    Map<String, Integer> spoke = new TreeMap<>();
    for (int seed = 0; seed < NETWORKS; seed += 3) {
      Network network = wild(seed);
      for (Contact contact : network.contacts().subList(0, Math.min(3, seed % 60 + 1))) {
        for (PlannedAction action : actions(contact.id())) {
          OracleVerdict expected = oracle.review(action, network, TODAY);
          OracleVerdict actual = Agreement.withoutTexts(coach.review(action, network, TODAY));
          assertThat(actual).as("seed %s, %s", seed, action).isEqualTo(expected);
          expected.rules().forEach(rule -> spoke.merge(rule, 1, Integer::sum));
        }
      }
    }
    assertThat(spoke).hasSize(12);
  }

  private static List<PlannedAction> actions(String contact) {
    List<PlannedAction> actions = new ArrayList<>();
    actions.add(new PlannedAction.Ask(contact, Favour.RECOMMENDATION, "a word on the audit"));
    actions.add(new PlannedAction.Ask(contact, Favour.HELP, " "));
    actions.add(new PlannedAction.Ask(contact, null, "an hour"));
    actions.add(new PlannedAction.Pitch(contact));
    actions.add(new PlannedAction.Talk(contact, null));
    actions.add(new PlannedAction.Talk(contact, "the new office"));
    for (Platform platform : Platform.values()) {
      actions.add(new PlannedAction.Connect(contact, platform));
    }
    return actions;
  }
}
