package dev.networkingcoach.api.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyTest {
  private final Policy base =
      Policy.builder()
          .followUpDays(14)
          .dailyBudget(3)
          .weight("cycle.thank", 50)
          .weight("cycle.ask", 60)
          .off("plan.goals")
          .build();

  @Test
  void goesOverAnotherFieldByField() {
    Policy both =
        Policy.builder()
            .dailyBudget(5)
            .thankDays(4)
            .weight("cycle.ask", 70)
            .off("plan.targets")
            .build()
            .over(base);

    assertThat(both.followUpDays()).isEqualTo(14);
    assertThat(both.thankDays()).isEqualTo(4);
    assertThat(both.weights()).containsEntry("cycle.thank", 50).containsEntry("cycle.ask", 70);
    assertThat(both.off()).containsExactly("plan.goals", "plan.targets");
  }

  @Test
  void aThresholdSetToItsDefaultGoesOverAnotherToo() {
    assertThat(Policy.builder().dailyBudget(5).build().over(base).dailyBudget()).isEqualTo(5);
    assertThat(Policy.defaults().over(base).dailyBudget()).isEqualTo(3);
    assertThat(Policy.defaults().over(base)).isEqualTo(base);
    assertThat(base.over(Policy.defaults())).isEqualTo(base);
  }

  @Test
  void whatStandsAtItsDefaultCanBeTakenAsNotSet() {
    Policy policy =
        Policy.builder().dailyBudget(5).thankDays(4).placeholderNames("x").off("a.b").build();
    assertThat(policy.withoutDefaults())
        .isEqualTo(Policy.builder().thankDays(4).placeholderNames("x").off("a.b").build());
    assertThat(Policy.builder().dailyBudget(5).build().withoutDefaults())
        .isEqualTo(Policy.defaults());
  }

  @Test
  void aBuilderStartsFromAllThatWasSet() {
    Policy all =
        base.toBuilder().placeholderNames("nobody").maxHops(2).matchesPerContact(7).build();
    assertThat(all.toBuilder().build()).isEqualTo(all);
  }
}
