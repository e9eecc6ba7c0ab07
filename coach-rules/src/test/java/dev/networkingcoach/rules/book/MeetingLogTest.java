package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.meeting;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.wrote;

import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.verifier.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@code meeting.log}. */
class MeetingLogTest {
  @Test
  void asksHowItWent() {
    verifyThat("meeting.log")
        .given(dana(), meeting("m/1", daysAgo(1), "dana"))
        .advises(Action.LOG_OUTCOME)
        .about("dana")
        .keyed("meeting.log/m%2F1")
        .due(daysAgo(0))
        .until(inDays(6))
        .urgency(Urgency.TODAY)
        .score(104)
        .because("Dana Ortiz", daysAgo(1), "m/1", "yesterday");
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,true", "7,true", "8,false"})
  void speaksForAWeek(int days, boolean speaks) {
    RuleVerifier rule =
        verifyThat("meeting.log").given(dana(), meeting("m1", daysAgo(days), "dana"));
    if (speaks) {
      rule.advises(Action.LOG_OUTCOME);
    } else {
      rule.staysSilent();
    }
  }

  @Test
  void staysSilentOnceTold() {
    Meeting past = meeting("m1", daysAgo(3), "dana");
    verifyThat("meeting.log").given(dana(), past, met(daysAgo(3))).staysSilent();
    verifyThat("meeting.log").given(dana(), past, talked(daysAgo(1))).staysSilent();
    verifyThat("meeting.log").given(dana(), past, met(daysAgo(4))).advises(Action.LOG_OUTCOME);
    verifyThat("meeting.log").given(dana(), past, wrote(daysAgo(2))).advises(Action.LOG_OUTCOME);
    verifyThat("meeting.log").given(dana(), past, met(inDays(1))).advises(Action.LOG_OUTCOME);
  }

  @Test
  void namesThoseOfWhomNothingIsTold() {
    verifyThat("meeting.log")
        .given(dana(), contact("al"), contact("zoe").archived(true), met("dana", daysAgo(2)))
        .given(meeting("m1", daysAgo(2), "zoe", "dana", "al"))
        .advises(Action.LOG_OUTCOME)
        .about("al");
  }
}
