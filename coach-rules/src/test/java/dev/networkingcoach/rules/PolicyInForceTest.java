package dev.networkingcoach.rules;

import static dev.networkingcoach.testkit.VerifierFacts.TODAY;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.testkit.VerifierNetworks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The policy of a network goes over that of the coach; weights and rules that are off. */
class PolicyInForceTest {
  private static final Coach COACH = RuleBasedCoach.builder().build();

  private static List<String> rules(Coach coach, Object... facts) {
    return coach.advise(VerifierNetworks.of(facts), TODAY).advice().stream()
        .map(Advice::rule)
        .toList();
  }

  @Test
  void aWeightGoesBeforeTheRulesOwn() {
    Network network =
        VerifierNetworks.of(dana(), received(daysAgo(2)), policy().weight("cycle.thank", 7));
    assertThat(COACH.advise(network, TODAY).advice())
        .filteredOn(advice -> advice.rule().equals("cycle.thank"))
        .singleElement()
        .extracting(Advice::score)
        .isEqualTo(47);
  }

  @Test
  void aRuleThatIsOffDoesNotSpeak() {
    assertThat(rules(COACH, policy().off("plan.goals", "review.vague-ask")))
        .contains("plan.targets")
        .doesNotContain("plan.goals");
    Object[] facts = {dana(), policy().off("review.vague-ask", "review.give-first")};
    assertThat(
            COACH
                .review(
                    new PlannedAction.Ask("dana", null, null), VerifierNetworks.of(facts), TODAY)
                .verdict())
        .isEqualTo(Verdict.Outcome.GO);
  }

  @Test
  void theArchivedAreLeftAloneWhateverIsOff() {
    Object[] facts = {dana().archived(true), policy().off("review.archived")};
    assertThat(
            COACH
                .review(new PlannedAction.Pitch("dana"), VerifierNetworks.of(facts), TODAY)
                .reasons())
        .extracting(Verdict.Reason::rule)
        .containsExactly("review.archived");
  }

  @Test
  void aNetworksPolicyGoesOverTheCoachsFieldByField() {
    Coach coach =
        RuleBasedCoach.builder()
            .policy(
                Policy.builder()
                    .dailyBudget(1)
                    .followUpDays(20)
                    .weight("cycle.thank", 7)
                    .off("plan.goals")
                    .build())
            .build();
    Object[] facts = {dana(), met(daysAgo(15)), received(daysAgo(15))};
    Plan plain = coach.advise(VerifierNetworks.of(facts), TODAY);
    assertThat(plain.agenda()).hasSize(1);
    assertThat(plain.advice()).extracting(Advice::rule).contains("follow-up.within-10-days");

    Network own =
        VerifierNetworks.of(
            facts, policy().dailyBudget(5).weight("cycle.give-back", 9).off("plan.targets"));
    Plan both = coach.advise(own, TODAY);
    assertThat(both.agenda()).hasSizeGreaterThan(1);
    assertThat(both.advice())
        .extracting(Advice::rule)
        .contains("follow-up.within-10-days")
        .doesNotContain("plan.goals", "plan.targets");
    assertThat(both.advice())
        .filteredOn(advice -> advice.rule().equals("cycle.thank"))
        .singleElement()
        .extracting(Advice::score)
        .isEqualTo(37);
  }

  @Test
  void aRuleNobodyKnowsIsAFaultWithTheNearestOne() {
    Network network =
        VerifierNetworks.of(dana(), policy().weight("cycle.thanks", 7).off("plan.gaols"));
    assertThatThrownBy(() -> COACH.advise(network, TODAY))
        .isInstanceOf(InvalidFactsException.class)
        .hasMessageContaining("$.policy.weights[\"cycle.thanks\"] (cycle.thanks)")
        .hasMessageContaining("Maybe cycle.thank.")
        .hasMessageContaining("$.policy.off (plan.gaols)")
        .hasMessageContaining("Maybe plan.goals.");
    assertThatThrownBy(() -> COACH.explain("dana", network, TODAY))
        .isInstanceOf(InvalidFactsException.class);
    assertThatThrownBy(
            () ->
                RuleBasedCoach.builder()
                    .policy(Policy.builder().off("derived.ask").build())
                    .build())
        .isInstanceOf(InvalidFactsException.class);
  }
}
