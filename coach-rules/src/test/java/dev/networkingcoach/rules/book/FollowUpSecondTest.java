package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.wrote;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code follow-up.second}. */
class FollowUpSecondTest {
  @Test
  void followsUpAgainWithAContactInFocus() {
    verifyThat("follow-up.second")
        .on("2026-11-23")
        .given(dana().focus(true), met("2026-11-01"), talked("2026-11-03"))
        .advises(Action.FOLLOW_UP_AGAIN)
        .about("dana")
        .keyed("follow-up.second/dana/2026-11-01")
        .due("2026-11-24")
        .bestBy(null)
        .until("2026-12-24")
        .urgency(Urgency.SOON)
        .score(90)
        .because("2026-11-01", "i1", "2026-11-03", "i2");
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 51})
  void advisesFromTheSeventhToTheFiftyFirstDayAfterTheFirst(int days) {
    verifyThat("follow-up.second")
        .given(dana().focus(true), met(daysAgo(60)), talked(daysAgo(days)))
        .advises(Action.FOLLOW_UP_AGAIN);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, 52})
  void staysSilentBeforeAndAfter(int days) {
    verifyThat("follow-up.second")
        .given(dana().focus(true), met(daysAgo(60)), talked(daysAgo(days)))
        .staysSilent();
  }

  @Test
  void staysSilentAboutAContactNotInFocus() {
    verifyThat("follow-up.second")
        .given(dana(), met(daysAgo(20)), talked(daysAgo(10)))
        .staysSilent();
  }

  @Test
  void staysSilentBeforeTheFirstFollowUp() {
    verifyThat("follow-up.second")
        .given(dana().focus(true), met(daysAgo(20)), talked(daysAgo(20)), pitched(daysAgo(10)))
        .staysSilent();
  }

  @Test
  void staysSilentAfterTheSecond() {
    verifyThat("follow-up.second")
        .given(dana().focus(true), met(daysAgo(20)), talked(daysAgo(10)), gave(daysAgo(9)))
        .staysSilent();
  }

  @Test
  void twoTouchesOnOneDayAreOneFollowUp() {
    verifyThat("follow-up.second")
        .given(dana().focus(true), met(daysAgo(20)), talked(daysAgo(10)), gave(daysAgo(10)))
        .advises(Action.FOLLOW_UP_AGAIN);
  }

  @Test
  void staysSilentWithoutAnEncounter() {
    verifyThat("follow-up.second").given(dana().focus(true), talked(daysAgo(10))).staysSilent();
  }

  @Test
  void theEveningOfTheMeetingIsAFirstFollowUp() {
    verifyThat("follow-up.second")
        .given(dana().focus(true), met(daysAgo(7)), wrote(daysAgo(7)))
        .advises(Action.FOLLOW_UP_AGAIN)
        .due(inDays(14));
    verifyThat("follow-up.second")
        .given(dana().focus(true), met(daysAgo(6)), wrote(daysAgo(6)))
        .staysSilent();
    verifyThat("follow-up.second")
        .given(dana().focus(true), met(daysAgo(9)), wrote(daysAgo(9)), talked(daysAgo(8)))
        .staysSilent();
  }
}
