package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.contacts;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.happened;
import static dev.networkingcoach.testkit.VerifierFacts.heard;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.wrote;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.verifier.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code follow-up.within-10-days}. */
class FollowUpWithin10DaysTest {
  @Test
  void followsUpWithWhomTheOwnerMet() {
    verifyThat("follow-up.within-10-days")
        .on("2026-11-23")
        .given(dana(), met("2026-11-14").what("her move to Lisbon"))
        .advises(Action.FOLLOW_UP)
        .about("dana")
        .keyed("follow-up.within-10-days/dana/2026-11-14")
        .due("2026-11-24")
        .bestBy("2026-11-16")
        .until("2026-11-24")
        .urgency(Urgency.SOON)
        .score(120)
        .because("Dana Ortiz", "2026-11-14", "i1", "her move to Lisbon");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9, 10})
  void followsUpFromTheDayOfMeetingToTheTenthDay(int days) {
    verifyThat("follow-up.within-10-days")
        .given(dana(), met(daysAgo(days)))
        .advises(Action.FOLLOW_UP);
  }

  @Test
  void staysSilentOnTheEleventhDay() {
    verifyThat("follow-up.within-10-days").given(dana(), met(daysAgo(11))).staysSilent();
  }

  @Test
  void staysSilentAboutAMeetingToCome() {
    verifyThat("follow-up.within-10-days").given(dana(), met(inDays(1))).staysSilent();
  }

  @Test
  void staysSilentAboutAnArchivedContact() {
    verifyThat("follow-up.within-10-days")
        .given(dana().archived(true), met(daysAgo(1)))
        .staysSilent();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void endsAsThePolicySays(int days) {
    RuleVerifier rule =
        verifyThat("follow-up.within-10-days")
            .given(policy().followUpDays(3), dana(), met(daysAgo(days)));
    if (days == 3) {
      rule.advises(Action.FOLLOW_UP).due(daysAgo(0)).until(daysAgo(0)).urgency(Urgency.TODAY);
    } else {
      rule.staysSilent();
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PITCHED")
  void staysSilentAfterAnyTouch(InteractionKind kind) {
    verifyThat("follow-up.within-10-days")
        .given(dana(), met(daysAgo(5)), happened(kind, "dana", daysAgo(4)))
        .staysSilent();
  }

  @Test
  void staysSilentAfterAnIntroduction() {
    verifyThat("follow-up.within-10-days")
        .given(dana(), contact("lee"), met(daysAgo(5)), introduced("dana", "lee", daysAgo(4)))
        .staysSilent();
  }

  @Test
  void aPitchIsNoFollowUp() {
    verifyThat("follow-up.within-10-days")
        .given(dana(), met(daysAgo(5)), pitched(daysAgo(4)))
        .advises(Action.FOLLOW_UP);
  }

  @Test
  void aTouchOnTheDayOfMeetingIsNoFollowUp() {
    verifyThat("follow-up.within-10-days")
        .given(dana(), met(daysAgo(5)), talked(daysAgo(5)))
        .advises(Action.FOLLOW_UP);
  }

  @Test
  void aTouchToComeIsNoFollowUpYet() {
    verifyThat("follow-up.within-10-days")
        .given(dana(), met(daysAgo(5)), talked(inDays(1)))
        .advises(Action.FOLLOW_UP);
  }

  @Test
  void theFirstMeetingOfADayByIdStandsForIt() {
    verifyThat("follow-up.within-10-days")
        .given(dana(), met(daysAgo(5)).id("b"), met(daysAgo(5)).id("a"))
        .advises(Action.FOLLOW_UP)
        .because("(a)");
  }

  @Test
  void meetingAgainAfterALongSilenceIsAnEncounter() {
    verifyThat("follow-up.within-10-days")
        .given(dana(), met(daysAgo(5 + 181)), met(daysAgo(5)))
        .advises(Action.FOLLOW_UP)
        .keyed("follow-up.within-10-days/dana/" + daysAgo(5));
  }

  @Test
  void meetingAgainBeforeALongSilenceIsNone() {
    verifyThat("follow-up.within-10-days")
        .given(dana(), talked(daysAgo(5 + 180)), met(daysAgo(5)))
        .staysSilent();
  }

  @Test
  void aPitchDoesNotBreakTheSilenceBeforeMeeting() {
    verifyThat("follow-up.within-10-days")
        .given(dana(), pitched(daysAgo(20)), met(daysAgo(5)))
        .advises(Action.FOLLOW_UP);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 31})
  void thePolicySaysHowLongTheSilenceMustBe(int quiet) {
    RuleVerifier rule =
        verifyThat("follow-up.within-10-days")
            .given(policy().dormantDays(30), dana(), talked(daysAgo(5 + quiet)), met(daysAgo(5)));
    if (quiet == 31) {
      rule.advises(Action.FOLLOW_UP);
    } else {
      rule.staysSilent();
    }
  }

  @Test
  void eachContactIsFollowedUpByItself() {
    verifyThat("follow-up.within-10-days")
        .given(contacts("ann", "bo"), met("bo", daysAgo(2)), met("ann", daysAgo(2)))
        .given(dana(), met(daysAgo(10)))
        .advisesKeys(
            "follow-up.within-10-days/dana/" + daysAgo(10),
            "follow-up.within-10-days/ann/" + daysAgo(2),
            "follow-up.within-10-days/bo/" + daysAgo(2));
  }

  @Test
  void whoWroteOnTheEveningHasFollowedUp() {
    verifyThat("follow-up.within-10-days")
        .given(dana(), met(daysAgo(3)), wrote(daysAgo(3)))
        .staysSilent();
    verifyThat("follow-up.within-10-days")
        .given(dana(), wrote(daysAgo(3)), met(daysAgo(3)))
        .staysSilent();
    verifyThat("follow-up.within-10-days")
        .given(dana(), met(daysAgo(3)), heard(daysAgo(3)), talked(daysAgo(3)))
        .advises(Action.FOLLOW_UP);
  }
}
