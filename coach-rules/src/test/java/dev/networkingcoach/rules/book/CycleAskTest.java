package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.asked;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.declined;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.owner;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.thanked;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.verifier.RuleVerifier;
import org.junit.jupiter.api.Test;

/** Tests {@code cycle.ask}. */
class CycleAskTest {
  private static RuleVerifier offering(Object... facts) {
    return verifyThat("cycle.ask")
        .given(owner().needs("React contractor"))
        .given(contact("dana").offers("react contractor"))
        .given(facts);
  }

  @Test
  void asksWhoOffersWhatTheOwnerNeeds() {
    verifyThat("cycle.ask")
        .given(owner().needs("Venue", "React  contractor", "a lawyer"))
        .given(contact("dana").offers("react CONTRACTOR ", "venue", "cake"))
        .given(gave("2026-11-03"))
        .advises(Action.ASK)
        .about("dana")
        .keyed("cycle.ask/dana")
        .neverDue()
        .bestBy(null)
        .neverStale()
        .topics("react contractor", "venue")
        .urgency(Urgency.ANYTIME)
        .score(40)
        .because(
            "Dana", "Venue", "given Dana something once and asked for nothing", "2026-11-03", "i1");
  }

  @Test
  void staysSilentWithoutACommonTopic() {
    verifyThat("cycle.ask")
        .given(owner().needs("venue"), contact("dana").offers("cake").needs("venue"))
        .given(gave(daysAgo(9)))
        .staysSilent();
  }

  @Test
  void staysSilentBeforeTheOwnerGave() {
    offering(talked(daysAgo(9))).staysSilent();
  }

  @Test
  void anIntroductionIsAGive() {
    offering(contact("lee"), introduced("dana", "lee", daysAgo(9))).advises(Action.ASK);
  }

  @Test
  void eachAskCostsOneMoreGive() {
    offering(gave(daysAgo(30)), asked(daysAgo(20)), declined(daysAgo(19))).staysSilent();
    offering(gave(daysAgo(30)), asked(daysAgo(20)), declined(daysAgo(19)), gave(daysAgo(1)))
        .advises(Action.ASK);
  }

  @Test
  void thePolicySaysHowManyGivesAnAskCosts() {
    offering(policy().givesPerAsk(2), gave(daysAgo(9))).staysSilent();
    offering(policy().givesPerAsk(2), gave(daysAgo(9)), gave(daysAgo(9))).advises(Action.ASK);
  }

  @Test
  void staysSilentWhileThanksAreOwed() {
    offering(gave(daysAgo(30)), received(daysAgo(9))).staysSilent();
  }

  @Test
  void staysSilentWhileAnAskIsOpen() {
    offering(gave(daysAgo(30)), gave(daysAgo(29)), asked(daysAgo(9))).staysSilent();
  }

  @Test
  void leavesAWeekBetweenThanksAndTheAsk() {
    offering(gave(daysAgo(30)), thanked(daysAgo(6))).staysSilent();
    offering(gave(daysAgo(30)), thanked(daysAgo(7))).advises(Action.ASK);
  }

  @Test
  void thePolicySaysHowLongAfterThanks() {
    offering(policy().askAfterThanksDays(3), gave(daysAgo(30)), thanked(daysAgo(2))).staysSilent();
    offering(policy().askAfterThanksDays(3), gave(daysAgo(30)), thanked(daysAgo(3)))
        .advises(Action.ASK);
  }

  @Test
  void staysSilentOnceTheTieIsCold() {
    offering(gave(daysAgo(180))).advises(Action.ASK);
    offering(gave(daysAgo(181))).staysSilent();
  }

  @Test
  void aPitchWarmsNothing() {
    offering(gave(daysAgo(181)), pitched(daysAgo(1))).staysSilent();
  }

  @Test
  void staysSilentAboutAnArchivedContact() {
    verifyThat("cycle.ask")
        .given(owner().needs("venue"), contact("dana").offers("venue").archived(true))
        .given(gave(daysAgo(9)))
        .staysSilent();
  }
}
