package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.asked;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.happened;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.policy;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@code cycle.ask-unanswered}. */
class CycleAskUnansweredTest {
  @Test
  void nudgesWhereNothingCameBack() {
    verifyThat("cycle.ask-unanswered")
        .on("2026-11-23")
        .given(dana(), asked("2026-11-12").what("a room for forty"))
        .advises(Action.NUDGE_ASK)
        .about("dana")
        .keyed("cycle.ask-unanswered/dana/2026-11-12")
        .due("2026-11-26")
        .bestBy(null)
        .until("2027-01-25")
        .urgency(Urgency.SOON)
        .score(70)
        .because("Dana Ortiz", "2026-11-12", "a room for forty", "i1");
  }

  @Test
  void nudgesFromTheTenthDay() {
    verifyThat("cycle.ask-unanswered").given(dana(), asked(daysAgo(10))).advises(Action.NUDGE_ASK);
    verifyThat("cycle.ask-unanswered").given(dana(), asked(daysAgo(9))).staysSilent();
  }

  @Test
  void thePolicySaysHowPatientToBe() {
    verifyThat("cycle.ask-unanswered")
        .given(policy().askPatienceDays(3), dana(), asked(daysAgo(3)))
        .advises(Action.NUDGE_ASK)
        .due(inDays(11));
    verifyThat("cycle.ask-unanswered")
        .given(policy().askPatienceDays(3), dana(), asked(daysAgo(2)))
        .staysSilent();
  }

  @ParameterizedTest
  @EnumSource(names = {"RECEIVED", "DECLINED", "THANKED"})
  void anAnswerThatDayOrLaterClosesTheAsk(InteractionKind answer) {
    for (int days : new int[] {20, 19, 0}) {
      verifyThat("cycle.ask-unanswered")
          .given(dana(), asked(daysAgo(20)), happened(answer, "dana", daysAgo(days)))
          .staysSilent();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RECEIVED", "DECLINED", "THANKED"})
  void anAnswerBeforeTheAskOrToComeIsNone(InteractionKind answer) {
    for (String day : new String[] {daysAgo(21), inDays(1)}) {
      verifyThat("cycle.ask-unanswered")
          .given(dana(), asked(daysAgo(20)), happened(answer, "dana", day))
          .advises(Action.NUDGE_ASK);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MET", "TALKED", "GAVE", "PITCHED"})
  void nothingElseIsAnAnswer(InteractionKind kind) {
    verifyThat("cycle.ask-unanswered")
        .given(dana(), asked(daysAgo(20)), happened(kind, "dana", daysAgo(19)))
        .advises(Action.NUDGE_ASK);
  }

  @Test
  void theLatestAskIsTheOpenOne() {
    verifyThat("cycle.ask-unanswered")
        .given(dana(), asked(daysAgo(20)), asked(daysAgo(9)))
        .staysSilent();
    verifyThat("cycle.ask-unanswered")
        .given(dana(), asked(daysAgo(20)), asked(daysAgo(11)))
        .advises(Action.NUDGE_ASK)
        .keyed("cycle.ask-unanswered/dana/" + daysAgo(11));
  }

  @Test
  void ofTwoAsksOnOneDayTheLargerIdIsTheLater() {
    verifyThat("cycle.ask-unanswered")
        .given(dana(), asked(daysAgo(20)).id("b"), asked(daysAgo(20)).id("a"))
        .advises(Action.NUDGE_ASK)
        .because("(b)");
  }

  @Test
  void showsUntilSixtyDaysAfterItWasDue() {
    verifyThat("cycle.ask-unanswered").given(dana(), asked(daysAgo(74))).advises(Action.NUDGE_ASK);
    verifyThat("cycle.ask-unanswered").given(dana(), asked(daysAgo(75))).staysSilent();
  }
}
