package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.wrote;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code follow-up.lapsed}. */
class FollowUpLapsedTest {
  @Test
  void letsGoOrReopensOnceTheTimeToFollowUpIsOver() {
    verifyThat("follow-up.lapsed")
        .on("2026-11-23")
        .given(dana(), met("2026-11-03"))
        .advises(Action.LET_GO_OR_REOPEN)
        .about("dana")
        .keyed("follow-up.lapsed/dana/2026-11-03")
        .due("2026-12-13")
        .bestBy(null)
        .until("2026-12-13")
        .urgency(Urgency.LATER)
        .score(30)
        .because("Dana Ortiz", "2026-11-03", "i1");
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 40})
  void advisesFromTheEleventhToTheFortiethDay(int days) {
    verifyThat("follow-up.lapsed")
        .given(dana(), met(daysAgo(days)))
        .advises(Action.LET_GO_OR_REOPEN);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 41})
  void staysSilentBeforeAndAfter(int days) {
    verifyThat("follow-up.lapsed").given(dana(), met(daysAgo(days))).staysSilent();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 33})
  void theWindowMovesWithThePolicy(int days) {
    verifyThat("follow-up.lapsed")
        .given(policy().followUpDays(3), dana(), met(daysAgo(days)))
        .advises(Action.LET_GO_OR_REOPEN)
        .due(inDays(33 - days))
        .until(inDays(33 - days));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 34})
  void outsideTheMovedWindowItStaysSilent(int days) {
    verifyThat("follow-up.lapsed")
        .given(policy().followUpDays(3), dana(), met(daysAgo(days)))
        .staysSilent();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 19})
  void staysSilentAfterATouch(int days) {
    verifyThat("follow-up.lapsed")
        .given(dana(), met(daysAgo(20)), talked(daysAgo(days)))
        .staysSilent();
  }

  @Test
  void aTouchOnTheDayOfMeetingOrAPitchKeepsNothingAlive() {
    verifyThat("follow-up.lapsed")
        .given(dana(), met(daysAgo(20)), talked(daysAgo(20)), pitched(daysAgo(10)))
        .advises(Action.LET_GO_OR_REOPEN);
  }

  @Test
  void staysSilentWithoutAnEncounter() {
    verifyThat("follow-up.lapsed").given(dana(), talked(daysAgo(20))).staysSilent();
  }

  @Test
  void whoWroteOnTheEveningHasFollowedUp() {
    verifyThat("follow-up.lapsed")
        .given(dana(), met(daysAgo(20)), wrote(daysAgo(20)))
        .staysSilent();
  }
}
