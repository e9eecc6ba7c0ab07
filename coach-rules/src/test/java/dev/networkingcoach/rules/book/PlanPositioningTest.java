package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

class PlanPositioningTest {
  @Test
  void asksForAPositioningWhereThereIsNone() {
    verifyThat("plan.positioning")
        .given(owner().purpose("To find partners"))
        .advises(Action.WRITE_POSITIONING)
        .about()
        .keyed("plan.positioning/owner")
        .neverDue()
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(32);
  }

  @Test
  void asksForAPositioningWhereItIsBlank() {
    verifyThat("plan.positioning")
        .given(owner().positioning("\t"))
        .advises(Action.WRITE_POSITIONING);
  }

  @Test
  void staysSilentOnceThereIsOne() {
    verifyThat("plan.positioning").given(owner().positioning("Banks")).staysSilent();
  }
}
