package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.event;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.owner;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.target;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.verifier.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@code event.brief}. */
class EventBriefTest {
  @Test
  void briefsOnTheDayBefore() {
    verifyThat("event.brief")
        .given(owner().positioning("Banks, with late payments"), dana().needs("hiring"))
        .given(target("lee"), talked(daysAgo(9)))
        .given(contact("eli").offers("Hiring"), talked("eli", daysAgo(5)))
        .given(event("fair", inDays(1)).purpose("Three leads.").meet("lee", "dana"))
        .advises(Action.BRIEF_EVENT)
        .about()
        .keyed("event.brief/owner/fair")
        .due(inDays(1))
        .until(inDays(1))
        .urgency(Urgency.SOON)
        .score(80)
        .because("tomorrow", inDays(1), "Three leads", "Look for Dana Ortiz.", "needs hiring")
        .because("introduce Dana to Eli", "Look for Lee, whom you want to meet.")
        .because("solve: Banks, with late payments.", "Talk to somebody who stands alone");
  }

  @ParameterizedTest
  @CsvSource({"-1,false", "0,true", "1,true", "2,false"})
  void speaksOnTheDayAndTheDayBefore(int days, boolean speaks) {
    RuleVerifier rule =
        verifyThat("event.brief").given(event("fair", inDays(days)).purpose("Leads"));
    if (speaks) {
      rule.advises(Action.BRIEF_EVENT).because("which problem you solve.");
    } else {
      rule.staysSilent();
    }
  }

  @Test
  void staysSilentWithoutAPurpose() {
    verifyThat("event.brief").given(event("fair", inDays(0))).staysSilent();
    verifyThat("event.brief").given(event("fair", inDays(0)).purpose(" ")).staysSilent();
  }

  @Test
  void staysSilentOnceSomebodyWasMetThere() {
    verifyThat("event.brief")
        .given(dana(), met(daysAgo(0)).at("fair"), event("fair", inDays(0)).purpose("Leads"))
        .staysSilent();
    verifyThat("event.brief")
        .given(dana(), met(daysAgo(0)), event("fair", inDays(0)).purpose("Leads"))
        .advises(Action.BRIEF_EVENT);
  }
}
