package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

class PlanRegularityTest {
  @Test
  void resumesOnTheSeventhDay() {
    verifyThat("plan.regularity")
        .given(dana(), talked(daysAgo(7)), contact("eli"), talked("eli", daysAgo(30)))
        .advises(Action.RESUME)
        .about()
        .keyed("plan.regularity/owner")
        .due(inDays(0))
        .neverStale()
        .urgency(Urgency.TODAY)
        .score(76)
        .because(daysAgo(7), "i1");
  }

  @Test
  void staysSilentOnTheSixth() {
    verifyThat("plan.regularity")
        .given(dana(), talked(daysAgo(6)), contact("eli"), talked("eli", daysAgo(30)))
        .staysSilent();
  }

  @Test
  void staysSilentTheDayItself() {
    verifyThat("plan.regularity").given(dana(), talked(daysAgo(0))).staysSilent();
  }

  @Test
  void neverGoesStale() {
    verifyThat("plan.regularity")
        .given(dana(), talked(daysAgo(1_000)))
        .advises(Action.RESUME)
        .due(daysAgo(993))
        .urgency(Urgency.OVERDUE)
        .score(66);
  }

  @Test
  void staysSilentWhereNothingEverHappened() {
    verifyThat("plan.regularity").given(dana()).staysSilent();
    verifyThat("plan.regularity").staysSilent();
  }

  @Test
  void aPitchIsNoTouch() {
    verifyThat("plan.regularity").given(dana(), pitched(daysAgo(30))).staysSilent();
    verifyThat("plan.regularity")
        .given(dana(), talked(daysAgo(8)), pitched(daysAgo(1)))
        .advises(Action.RESUME)
        .due(daysAgo(1));
  }

  @Test
  void anIntroductionIsATouch() {
    verifyThat("plan.regularity")
        .given(dana(), contact("eli"), introduced("dana", "eli", daysAgo(6)))
        .given(talked(daysAgo(20)))
        .staysSilent();
    verifyThat("plan.regularity")
        .given(dana(), contact("eli"), introduced("dana", "eli", daysAgo(9)))
        .advises(Action.RESUME)
        .due(daysAgo(2));
  }

  @Test
  void anArchivedContactDoesNotCount() {
    verifyThat("plan.regularity").given(dana().archived(true), talked(daysAgo(9))).staysSilent();
    verifyThat("plan.regularity")
        .given(dana().archived(true), talked(daysAgo(1)), contact("eli"))
        .given(talked("eli", daysAgo(9)))
        .advises(Action.RESUME)
        .due(daysAgo(2));
  }

  @Test
  void aTouchYetToComeDoesNotCount() {
    verifyThat("plan.regularity")
        .given(dana(), talked(daysAgo(9)), talked(inDays(1)))
        .advises(Action.RESUME);
  }
}
