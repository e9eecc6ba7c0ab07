package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.talked;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code advocate.no-pitch}. */
class AdvocateNoPitchTest {
  @Test
  void stopsPitchingToACandidate() {
    verifyThat("advocate.no-pitch")
        .on("2026-11-23")
        .given(dana().advocacy(Advocacy.CANDIDATE), gave("2026-10-01"))
        .given(pitched("2026-11-12"), pitched("2026-11-18"))
        .advises(Action.STOP_PITCHING)
        .about("dana")
        .keyed("advocate.no-pitch/dana/2026-11-18")
        .due("2026-11-25")
        .bestBy(null)
        .until("2026-12-01")
        .urgency(Urgency.SOON)
        .score(95)
        .because("Dana Ortiz", "2026-11-18", "i3");
  }

  @Test
  void stopsPitchingToAnAdvocate() {
    verifyThat("advocate.no-pitch")
        .given(dana().advocacy(Advocacy.ADVOCATE), gave(daysAgo(30)), pitched(daysAgo(7)))
        .advises(Action.STOP_PITCHING)
        .due(daysAgo(0));
  }

  @Test
  void stopsPitchingBeforeGiving() {
    verifyThat("advocate.no-pitch")
        .given(dana(), pitched(daysAgo(5)))
        .advises(Action.STOP_PITCHING);
    verifyThat("advocate.no-pitch")
        .given(dana(), pitched(daysAgo(5)), gave(daysAgo(4)))
        .advises(Action.STOP_PITCHING);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 900})
  void staysSilentWhereSomethingWasGivenThatDayOrBefore(int days) {
    verifyThat("advocate.no-pitch")
        .given(dana(), pitched(daysAgo(5)), gave(daysAgo(days)), gave(daysAgo(1)))
        .staysSilent();
  }

  @Test
  void anIntroductionIsAGive() {
    verifyThat("advocate.no-pitch")
        .given(dana(), contact("lee"), introduced("dana", "lee", daysAgo(5)))
        .given(pitched(daysAgo(5)))
        .staysSilent();
  }

  @Test
  void speaksForTwoWeeks() {
    verifyThat("advocate.no-pitch")
        .given(dana(), pitched(daysAgo(0)))
        .advises(Action.STOP_PITCHING);
    verifyThat("advocate.no-pitch")
        .given(dana(), pitched(daysAgo(13)))
        .advises(Action.STOP_PITCHING);
    verifyThat("advocate.no-pitch").given(dana(), pitched(daysAgo(14))).staysSilent();
  }

  @Test
  void theLatestPitchDecides() {
    verifyThat("advocate.no-pitch")
        .given(dana(), pitched(daysAgo(9)), gave(daysAgo(8)), pitched(daysAgo(3)))
        .staysSilent();
  }

  @Test
  void staysSilentWithoutAPitch() {
    verifyThat("advocate.no-pitch")
        .given(dana().advocacy(Advocacy.ADVOCATE), talked(daysAgo(3)), pitched(inDays(1)))
        .staysSilent();
  }
}
