package dev.networkingcoach.rules;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.networkingcoach.rules.verifier.TestName;
import org.junit.jupiter.api.Test;

/** The verifier itself. */
class RuleVerifierTest {
  @Test
  void namesTheTestOfARule() {
    assertThat(TestName.of("cycle.thank")).isEqualTo("CycleThankTest");
    assertThat(TestName.of("follow-up.within-10-days")).isEqualTo("FollowUpWithin10DaysTest");
  }

  @Test
  void refusesARuleInAnotherTestThanItsOwn() {
    assertThatThrownBy(() -> verifyThat("cycle.thank"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            "(cycle.thank) must be verified in CycleThankTest, not in RuleVerifierTest");
  }
}
