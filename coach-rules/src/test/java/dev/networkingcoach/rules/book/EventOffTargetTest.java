package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.event;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.owner;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

class EventOffTargetTest {
  @Test
  void questionsAnEventOutsideTheMarkets() {
    verifyThat("event.off-target")
        .given(owner().markets("fintech"), event("fair", inDays(30)).markets("Energy", "art"))
        .advises(Action.RECONSIDER_EVENT)
        .about()
        .topics()
        .keyed("event.off-target/owner/fair")
        .due(inDays(30))
        .until(inDays(30))
        .urgency(Urgency.LATER)
        .score(44)
        .because("fair", inDays(30), "art and Energy", "fintech");
  }

  @Test
  void speaksOnTheDayItself() {
    verifyThat("event.off-target")
        .given(owner().markets("fintech"), event("fair", inDays(0)).markets("energy"))
        .advises(Action.RECONSIDER_EVENT)
        .urgency(Urgency.TODAY)
        .score(74);
  }

  @Test
  void staysSilentBeforeAndAfter() {
    verifyThat("event.off-target")
        .given(owner().markets("fintech"), event("fair", inDays(31)).markets("energy"))
        .staysSilent();
    verifyThat("event.off-target")
        .given(owner().markets("fintech"), event("fair", daysAgo(1)).markets("energy"))
        .staysSilent();
  }

  @Test
  void staysSilentWhereAMarketIsShared() {
    verifyThat("event.off-target")
        .given(owner().markets("art", "fin  tech"))
        .given(event("fair", inDays(9)).markets("energy", " Fin Tech"))
        .staysSilent();
  }

  @Test
  void staysSilentWhereEitherNamesNoMarket() {
    verifyThat("event.off-target")
        .given(owner().markets("fintech"), event("fair", inDays(9)))
        .staysSilent();
    verifyThat("event.off-target")
        .given(owner(), event("fair", inDays(9)).markets("energy"))
        .staysSilent();
  }

  @Test
  void staysSilentWhereATargetIsToBeMet() {
    verifyThat("event.off-target")
        .given(owner().markets("fintech"), target("lee"), dana())
        .given(event("fair", inDays(9)).markets("energy").meet("dana", "lee"))
        .staysSilent();
  }

  @Test
  void aContactToBeMetIsNoTarget() {
    verifyThat("event.off-target")
        .given(owner().markets("fintech"), target("lee"), dana())
        .given(event("fair", inDays(9)).markets("energy").meet("dana"))
        .advises(Action.RECONSIDER_EVENT);
  }

  @Test
  void staysSilentOnceSomebodyWasMetThere() {
    Object[] offTarget = {
      owner().markets("fintech"), dana(), event("fair", inDays(0)).markets("energy")
    };
    verifyThat("event.off-target").given(offTarget).advises(Action.RECONSIDER_EVENT);
    verifyThat("event.off-target").given(offTarget).given(met(daysAgo(0)).at("fair")).staysSilent();
  }
}
