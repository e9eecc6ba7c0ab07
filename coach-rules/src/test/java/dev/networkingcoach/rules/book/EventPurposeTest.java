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

class EventPurposeTest {
  @Test
  void asksForAPurposeSevenDaysAhead() {
    verifyThat("event.purpose")
        .given(event("fair", inDays(7)))
        .advises(Action.SET_EVENT_PURPOSE)
        .about()
        .keyed("event.purpose/owner/fair")
        .due(inDays(7))
        .until(inDays(7))
        .urgency(Urgency.LATER)
        .score(72)
        .because("fair", inDays(7));
  }

  @Test
  void asksForAPurposeOnTheDay() {
    verifyThat("event.purpose")
        .given(event("fair", inDays(0)).purpose(" "))
        .advises(Action.SET_EVENT_PURPOSE)
        .due(inDays(0))
        .until(inDays(0))
        .urgency(Urgency.TODAY)
        .score(102);
  }

  @Test
  void staysSilentBeforeAndAfter() {
    verifyThat("event.purpose").given(event("fair", inDays(8))).staysSilent();
    verifyThat("event.purpose").given(event("fair", daysAgo(1))).staysSilent();
  }

  @Test
  void staysSilentOnceThereIsOne() {
    verifyThat("event.purpose").given(event("fair", inDays(3)).purpose("Partners")).staysSilent();
  }

  @Test
  void speaksOfEachEvent() {
    verifyThat("event.purpose")
        .given(event("fair", inDays(7)), event("expo", inDays(3)))
        .advisesKeys("event.purpose/owner/expo", "event.purpose/owner/fair");
  }

  @Test
  void staysSilentOnceSomebodyWasMetThere() {
    verifyThat("event.purpose")
        .given(dana(), met(daysAgo(0)).at("fair"), event("fair", inDays(0)))
        .staysSilent();
    verifyThat("event.purpose")
        .given(dana(), met(daysAgo(0)).at("expo"), event("fair", inDays(0)))
        .advises(Action.SET_EVENT_PURPOSE);
  }
}
