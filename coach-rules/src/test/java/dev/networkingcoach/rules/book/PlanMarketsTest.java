package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

class PlanMarketsTest {
  @Test
  void asksForMarketsWhereThereIsNone() {
    verifyThat("plan.markets")
        .given(owner().purpose("To find partners").positioning("Banks"))
        .advises(Action.NAME_MARKETS)
        .about()
        .topics()
        .keyed("plan.markets/owner")
        .neverDue()
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(31);
  }

  @Test
  void staysSilentOnceThereIsOne() {
    verifyThat("plan.markets").given(owner().markets("fintech")).staysSilent();
  }
}
