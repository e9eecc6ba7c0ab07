package dev.networkingcoach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.ranking.FindingRanking;
import dev.networkingcoach.rules.internal.ranking.RankedFinding;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.random.RandomNetworks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Section 4 of the rulebook, worked out once more and held against plans of random networks. */
class RankingPropertyTest {
  private static final LocalDate TODAY = RandomNetworks.TODAY;
  private static final int NETWORKS = 150;
  private static final RuleBasedCoach COACH = RuleBasedCoach.builder().build();
  private static final RuleBase RULES = RuleBase.prebuilt();
  private static final Map<String, Integer> POINTS =
      Map.of("TODAY", 40, "OVERDUE", 30, "SOON", 20, "LATER", 10, "ANYTIME", 0);
  private static final Set<String> GROUNDWORK =
      Set.of("plan.purpose", "plan.positioning", "plan.markets", "plan.goals", "plan.targets");
  private static final Map<String, Integer> WEIGHTS =
      COACH.rules().stream()
          .collect(Collectors.toMap(RuleDescription::id, RuleDescription::weight));

  @Test
  void keysAreUnique() {
    RandomNetworks.upTo(NETWORKS)
        .forEach(
            network ->
                assertThat(COACH.advise(network, TODAY).advice())
                    .extracting(Advice::key)
                    .doesNotHaveDuplicates());
  }

  @Test
  void theScoreIsTheWeightAndThePointsOfTheUrgency() {
    RandomNetworks.upTo(NETWORKS)
        .flatMap(network -> COACH.advise(network, TODAY).advice().stream())
        .forEach(
            advice -> {
              assertThat(advice.urgency()).hasToString(urgency(advice.due()));
              int points = POINTS.get(urgency(advice.due()));
              assertThat(advice.score())
                  .as(advice.key())
                  .isEqualTo(WEIGHTS.get(advice.rule()) + points);
            });
  }

  @Test
  void theBestComesFirst() {
    RandomNetworks.upTo(NETWORKS)
        .forEach(
            network ->
                assertThat(COACH.advise(network, TODAY).advice())
                    .isSortedAccordingTo(
                        Comparator.comparing((Advice advice) -> -advice.score())
                            .thenComparing(
                                advice -> advice.due() == null ? LocalDate.MAX : advice.due())
                            .thenComparing(Advice::key)));
  }

  @Test
  void theAgendaTakesTheBestWithinTheBudgetAndNobodyTwice() {
    RandomNetworks.upTo(NETWORKS)
        .forEach(
            network -> {
              Plan plan = COACH.advise(network, TODAY);
              assertThat(plan.agenda())
                  .isEqualTo(agenda(plan.advice(), network.policy().dailyBudget()));
            });
  }

  @Test
  void aHeavierRuleMovesUpAndNothingElseMoves() {
    for (long seed = 1; seed <= NETWORKS; seed++) {
      Network network = RandomNetworks.of(seed);
      List<RuleFinding> findings = RULES.judge(Situation.of(network, TODAY)).findings();
      List<String> before = ranked(network, findings, WEIGHTS::get);
      for (String rule : Set.of("cycle.ask", "plan.targets", "upkeep.drifting", "intro.match")) {
        for (int more : new int[] {1, 7, 1_000}) {
          List<String> after =
              ranked(network, findings, id -> WEIGHTS.get(id) + (id.equals(rule) ? more : 0));
          assertThat(only(rule, after)).isEqualTo(only(rule, before));
          assertThat(others(rule, after)).isEqualTo(others(rule, before));
          for (String key : only(rule, before)) {
            assertThat(after.indexOf(key)).isLessThanOrEqualTo(before.indexOf(key));
          }
          if (more == 1_000) {
            assertThat(after.subList(0, only(rule, before).size())).isEqualTo(only(rule, before));
          }
        }
      }
    }
  }

  @Test
  void aLargerBudgetOnlyAddsToTheAgenda() {
    RandomNetworks.upTo(NETWORKS)
        .forEach(
            network -> {
              List<String> three = agendaOf(network, 3);
              List<String> four = agendaOf(network, 4);
              assertThat(four.size()).isBetween(three.size(), three.size() + 1);
              assertThat(four.subList(0, three.size())).isEqualTo(three);
            });
  }

  @Test
  void aDismissedAdviceKeepsItsPlaceAndLeavesTheAgenda() {
    RandomNetworks.upTo(NETWORKS)
        .forEach(
            network -> {
              Plan before = COACH.advise(network, TODAY);
              if (before.agenda().isEmpty()) {
                return;
              }
              String key = before.agenda().get(0);
              Response no = new Response(key, null, ResponseKind.DISMISSED, TODAY, null);
              Plan after = COACH.advise(network.toBuilder().responses(no).build(), TODAY);
              assertThat(after.advice())
                  .extracting(Advice::key)
                  .isEqualTo(before.advice().stream().map(Advice::key).toList());
              assertThat(after.advice())
                  .filteredOn(advice -> advice.key().equals(key))
                  .allMatch(Advice::suppressed);
              assertThat(after.agenda()).doesNotContain(key);
            });
  }

  private static List<String> ranked(
      Network network, List<RuleFinding> findings, ToIntFunction<String> weights) {
    return new FindingRanking(network, TODAY, weights)
        .rank(findings).stream().map(RankedFinding::key).toList();
  }

  private static List<String> agendaOf(Network network, int budget) {
    Policy policy = Policy.builder().dailyBudget(budget).build();
    return COACH.advise(network.toBuilder().policy(policy).build(), TODAY).agenda();
  }

  private static List<String> agenda(List<Advice> advice, int budget) {
    List<String> agenda = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int groundwork = 0;
    for (Advice next : advice) {
      boolean meeting = next.rule().startsWith("meeting.");
      boolean again =
          meeting
              ? seen.containsAll(next.contacts())
              : next.contacts().stream().anyMatch(seen::contains);
      boolean ground = GROUNDWORK.contains(next.rule());
      boolean taken = agenda.size() >= budget || (ground && groundwork > 0);
      if (!next.suppressed() && !again && !taken) {
        agenda.add(next.key());
        groundwork += ground ? 1 : 0;
        seen.addAll(meeting ? List.of() : next.contacts());
      }
    }
    return agenda;
  }

  private static String urgency(LocalDate due) {
    if (due == null) {
      return "ANYTIME";
    }
    long days = ChronoUnit.DAYS.between(TODAY, due);
    if (days < 0) {
      return "OVERDUE";
    }
    return days == 0 ? "TODAY" : days <= 3 ? "SOON" : "LATER";
  }

  private static List<String> only(String rule, List<String> keys) {
    return keys.stream().filter(key -> key.startsWith(rule + "/")).toList();
  }

  private static List<String> others(String rule, List<String> keys) {
    return keys.stream().filter(key -> !key.startsWith(rule + "/")).toList();
  }
}
