package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.received;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.verifier.RuleVerifier;
import dev.networkingcoach.testkit.VerifierInteraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Tests {@code advocate.recognise}. */
class AdvocateRecogniseTest {
  private static RuleVerifier candidate(Object... facts) {
    return verifyThat("advocate.recognise").given(dana().advocacy(Advocacy.CANDIDATE)).given(facts);
  }

  private static VerifierInteraction referral(int daysAgo) {
    return received(daysAgo(daysAgo)).favour(Favour.REFERRAL);
  }

  @Test
  void recognisesWhoActsAsAnAdvocate() {
    candidate(
            received("2026-11-02").favour(Favour.INTRODUCTION),
            received("2026-10-01").favour(Favour.RECOMMENDATION))
        .advises(Action.RECOGNISE)
        .about("dana")
        .keyed("advocate.recognise/dana")
        .neverDue()
        .bestBy(null)
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(48)
        .because("Dana Ortiz", "2026-11-02", "i1", "2026-10-01", "i2");
  }

  @Test
  void twoWithinAYearAreEnough() {
    candidate(referral(0), referral(364)).advises(Action.RECOGNISE);
  }

  @Test
  void twoOnOneDayAreTwo() {
    candidate(referral(9), referral(9)).advises(Action.RECOGNISE);
  }

  @Test
  void staysSilentWhereOneIsOlderOrToCome() {
    candidate(referral(0), referral(365)).staysSilent();
    candidate(referral(0), referral(-1)).staysSilent();
  }

  @Test
  void staysSilentAfterOne() {
    candidate(referral(0)).staysSilent();
  }

  @ParameterizedTest
  @EnumSource(names = {"KNOWLEDGE", "HELP", "OTHER"})
  void otherFavoursDoNotCount(Favour favour) {
    candidate(referral(0), received(daysAgo(9)).favour(favour), received(daysAgo(8))).staysSilent();
  }

  @Test
  void whatTheOwnerGaveDoesNotCount() {
    candidate(referral(0), gave(daysAgo(9)).favour(Favour.REFERRAL)).staysSilent();
  }

  @ParameterizedTest
  @EnumSource(names = "CANDIDATE", mode = Mode.EXCLUDE)
  void staysSilentAboutEverybodyElse(Advocacy advocacy) {
    verifyThat("advocate.recognise")
        .given(dana().advocacy(advocacy), referral(1), referral(2))
        .staysSilent();
  }
}
