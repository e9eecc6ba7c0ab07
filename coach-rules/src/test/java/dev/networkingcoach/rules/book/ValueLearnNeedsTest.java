package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.talked;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

/** Tests {@code value.learn-needs}. */
class ValueLearnNeedsTest {
  @Test
  void asksWhatAContactNeeds() {
    verifyThat("value.learn-needs")
        .given(dana().offers("react"), met("2026-10-20"), talked("2026-11-03"))
        .advises(Action.ASK_ABOUT_THEM)
        .about("dana")
        .keyed("value.learn-needs/dana")
        .neverDue()
        .bestBy(null)
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(30)
        .because("Dana Ortiz", "2026-11-03", "i2");
  }

  @Test
  void staysSilentWhereNeedsOrInterestsAreKnown() {
    Object[] touches = {met(daysAgo(9)), talked(daysAgo(8))};
    verifyThat("value.learn-needs").given(dana().needs("venue")).given(touches).staysSilent();
    verifyThat("value.learn-needs").given(dana().interests("rust")).given(touches).staysSilent();
  }

  @Test
  void twoDaysWithATouchAreNeeded() {
    verifyThat("value.learn-needs")
        .given(dana(), met(daysAgo(9)), talked(daysAgo(9)))
        .staysSilent();
    verifyThat("value.learn-needs")
        .given(dana(), met(daysAgo(9)), pitched(daysAgo(8)))
        .staysSilent();
    verifyThat("value.learn-needs")
        .given(dana(), met(daysAgo(900)), talked(daysAgo(9)))
        .advises(Action.ASK_ABOUT_THEM);
  }

  @Test
  void theLastTouchIsNoMoreThanSixtyDaysAgo() {
    verifyThat("value.learn-needs")
        .given(dana(), met(daysAgo(90)), talked(daysAgo(60)))
        .advises(Action.ASK_ABOUT_THEM);
    verifyThat("value.learn-needs")
        .given(dana(), met(daysAgo(90)), talked(daysAgo(61)))
        .staysSilent();
  }

  @Test
  void staysSilentAboutAnArchivedContact() {
    verifyThat("value.learn-needs")
        .given(dana().archived(true), met(daysAgo(9)), talked(daysAgo(8)))
        .staysSilent();
  }
}
