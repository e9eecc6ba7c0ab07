package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

class PlanPurposeTest {
  @Test
  void asksForAPurposeWhereThereIsNone() {
    verifyThat("plan.purpose")
        .given(owner())
        .advises(Action.SET_PURPOSE)
        .about()
        .keyed("plan.purpose/owner")
        .neverDue()
        .bestBy(null)
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(33);
  }

  @Test
  void asksForAPurposeWhereItIsBlank() {
    verifyThat("plan.purpose").given(owner().purpose(" \n ")).advises(Action.SET_PURPOSE);
  }

  @Test
  void staysSilentOnceThereIsOne() {
    verifyThat("plan.purpose").given(owner().purpose("To find partners")).staysSilent();
  }

  @Test
  void leavesPositioningAndMarketsToOthers() {
    verifyThat("plan.purpose")
        .given(owner().purpose("To find partners").positioning(" ").markets())
        .staysSilent();
  }
}
