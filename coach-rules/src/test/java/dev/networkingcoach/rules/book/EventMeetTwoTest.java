package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.event;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.met;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

class EventMeetTwoTest {
  @Test
  void asksWhomToMeetSevenDaysAhead() {
    verifyThat("event.meet-two")
        .given(event("fair", inDays(7)))
        .advises(Action.PLAN_WHO_TO_MEET)
        .about()
        .keyed("event.meet-two/owner/fair")
        .due(inDays(7))
        .until(inDays(7))
        .urgency(Urgency.LATER)
        .score(71)
        .because("fair", inDays(7), "meet nobody there");
  }

  @Test
  void onePersonIsTooFew() {
    verifyThat("event.meet-two")
        .given(dana(), event("fair", inDays(0)).meet("dana"))
        .advises(Action.PLAN_WHO_TO_MEET)
        .urgency(Urgency.TODAY)
        .score(101)
        .because("meet one person there");
  }

  @Test
  void twoAreEnough() {
    verifyThat("event.meet-two")
        .given(dana(), target("lee"), event("fair", inDays(3)).meet("dana", "lee"))
        .staysSilent();
  }

  @Test
  void thePersonNamedTwiceIsOne() {
    verifyThat("event.meet-two")
        .given(dana(), event("fair", inDays(3)).meet("dana", "dana"))
        .advises(Action.PLAN_WHO_TO_MEET);
  }

  @Test
  void anArchivedContactDoesNotCount() {
    verifyThat("event.meet-two")
        .given(dana().archived(true), target("lee"))
        .given(event("fair", inDays(3)).meet("dana", "lee"))
        .advises(Action.PLAN_WHO_TO_MEET)
        .because("meet one person there");
  }

  @Test
  void staysSilentBeforeAndAfter() {
    verifyThat("event.meet-two").given(event("fair", inDays(8))).staysSilent();
    verifyThat("event.meet-two").given(event("fair", daysAgo(1))).staysSilent();
  }

  @Test
  void staysSilentOnceSomebodyWasMetThere() {
    verifyThat("event.meet-two")
        .given(dana(), met(daysAgo(0)).at("fair"), event("fair", inDays(0)))
        .staysSilent();
    verifyThat("event.meet-two")
        .given(dana(), met(daysAgo(0)).at("expo"), event("fair", inDays(0)))
        .advises(Action.PLAN_WHO_TO_MEET);
  }
}
