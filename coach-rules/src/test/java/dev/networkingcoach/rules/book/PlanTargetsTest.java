package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTargetsTest {
  @Test
  void asksForTargetsWhereThereIsNone() {
    verifyThat("plan.targets")
        .advises(Action.NAME_TARGETS)
        .about()
        .target(null)
        .keyed("plan.targets/owner")
        .neverDue()
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(28)
        .because("nobody on it; aim for five");
  }

  @Test
  void fourAreTooFew() {
    verifyThat("plan.targets")
        .given(targets(4))
        .advises(Action.NAME_TARGETS)
        .because("four people on it; aim for five");
  }

  @Test
  void fiveAreEnough() {
    verifyThat("plan.targets").given(targets(5)).staysSilent();
  }

  @Test
  void thoseReachedDoNotCount() {
    verifyThat("plan.targets")
        .given(targets(4), reached("five"), reached("six"))
        .advises(Action.NAME_TARGETS)
        .because("four people on it; aim for five");
  }

  @Test
  void thePolicySaysHowMany() {
    verifyThat("plan.targets")
        .given(policy().targetList(2), targets(1))
        .advises(Action.NAME_TARGETS)
        .because("one person on it; aim for two");
    verifyThat("plan.targets").given(policy().targetList(2), targets(2)).staysSilent();
    verifyThat("plan.targets").given(policy().targetList(0)).staysSilent();
  }

  private static List<Target> targets(int count) {
    return IntStream.range(0, count).mapToObj(i -> target("target" + i)).toList();
  }
}
