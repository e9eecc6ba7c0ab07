package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.asked;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static dev.networkingcoach.testkit.VerifierFacts.talked;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

/** Tests {@code cycle.give-back}. */
class CycleGiveBackTest {
  @Test
  void givesBackWhereMoreWasAskedThanGiven() {
    verifyThat("cycle.give-back")
        .on("2026-11-23")
        .given(dana(), asked("2026-11-02"), gave("2026-11-10"), asked("2026-11-18"))
        .advises(Action.GIVE)
        .about("dana")
        .keyed("cycle.give-back/dana/2026-11-18")
        .due("2026-11-25")
        .bestBy(null)
        .until("2027-01-24")
        .urgency(Urgency.SOON)
        .score(80)
        .because(
            "asked Dana Ortiz for something twice and given something once", "2026-11-18", "i3");
  }

  @Test
  void staysSilentOnceAsMuchWasGiven() {
    verifyThat("cycle.give-back").given(dana(), asked(daysAgo(9)), gave(daysAgo(20))).staysSilent();
  }

  @Test
  void staysSilentWhereNothingWasAsked() {
    verifyThat("cycle.give-back")
        .given(dana(), received(daysAgo(9)), talked(daysAgo(8)))
        .staysSilent();
  }

  @Test
  void anIntroductionIsGivenToBoth() {
    verifyThat("cycle.give-back")
        .given(dana(), contact("lee"), introduced("lee", "dana", daysAgo(5)))
        .given(asked("dana", daysAgo(9)), asked("lee", daysAgo(9)))
        .staysSilent();
  }

  @Test
  void anIntroductionToAnArchivedContactYieldsNothing() {
    verifyThat("cycle.give-back")
        .given(dana(), contact("lee").archived(true), introduced("lee", "dana", daysAgo(5)))
        .given(asked(daysAgo(9)))
        .advises(Action.GIVE);
  }

  @Test
  void whatIsDatedLaterDoesNotExistYet() {
    verifyThat("cycle.give-back").given(dana(), asked(inDays(1))).staysSilent();
    verifyThat("cycle.give-back")
        .given(dana(), asked(daysAgo(1)), gave(inDays(1)))
        .advises(Action.GIVE);
  }

  @Test
  void thePolicySaysHowManyGivesAnAskIsWorth() {
    verifyThat("cycle.give-back")
        .given(policy().givesPerAsk(2), dana(), asked(daysAgo(9)), gave(daysAgo(8)))
        .advises(Action.GIVE);
    verifyThat("cycle.give-back")
        .given(policy().givesPerAsk(2), dana(), asked(daysAgo(9)))
        .given(gave(daysAgo(8)), gave(daysAgo(8)))
        .staysSilent();
    verifyThat("cycle.give-back")
        .given(policy().givesPerAsk(0), dana(), asked(daysAgo(9)))
        .staysSilent();
  }

  @Test
  void ofTwoAsksOnOneDayTheLargerIdIsTheLater() {
    verifyThat("cycle.give-back")
        .given(dana(), asked(daysAgo(9)).id("b"), asked(daysAgo(9)).id("a"))
        .advises(Action.GIVE)
        .because("(b)");
  }

  @Test
  void showsUntilSixtyDaysAfterItWasDue() {
    verifyThat("cycle.give-back").given(dana(), asked(daysAgo(67))).advises(Action.GIVE);
    verifyThat("cycle.give-back").given(dana(), asked(daysAgo(68))).staysSilent();
  }
}
