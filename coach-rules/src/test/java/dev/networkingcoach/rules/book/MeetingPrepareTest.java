package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.asked;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.heard;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.meeting;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.received;
import static dev.networkingcoach.testkit.VerifierFacts.resource;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.wrote;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.verifier.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@code meeting.prepare}. */
class MeetingPrepareTest {
  @Test
  void preparesTheDayBefore() {
    verifyThat("meeting.prepare")
        .given(dana().needs("hiring").interests("rust"))
        .given(talked(daysAgo(9)).what("her move"), received(daysAgo(8)).favour(Favour.REFERRAL))
        .given(asked(daysAgo(7)).what("a venue"), resource("rust", daysAgo(3), "Rust"))
        .given(contact("eli").offers("Hiring"), talked("eli", daysAgo(5)))
        .given(meeting("m1", inDays(1), "dana"))
        .advises(Action.PREPARE)
        .about("dana")
        .keyed("meeting.prepare/m1")
        .due(inDays(1))
        .bestBy(null)
        .until(inDays(1))
        .urgency(Urgency.SOON)
        .score(92)
        .because(inDays(1), "(m1)", daysAgo(7), "seven days ago", "about her move")
        .because("You owe Dana thanks for a referral from " + daysAgo(8) + " (i2).")
        .because("You asked Dana about a venue on " + daysAgo(7) + " (i3)")
        .because("Dana needs hiring.", "On rust", "introduce Dana to Eli (eli)");
  }

  @ParameterizedTest
  @CsvSource({"-1,false", "0,true", "1,true", "2,false"})
  void speaksOnTheDayAndTheDayBefore(int days, boolean speaks) {
    RuleVerifier rule =
        verifyThat("meeting.prepare").given(dana(), meeting("m1", inDays(days), "dana"));
    if (speaks) {
      rule.advises(Action.PREPARE).because("You have not been in touch with Dana Ortiz yet.");
    } else {
      rule.staysSilent();
    }
  }

  @Test
  void namesThoseOfWhomNothingIsToldById() {
    verifyThat("meeting.prepare")
        .given(dana(), contact("cy"), contact("al"), met("cy", daysAgo(0)))
        .given(meeting("m1", inDays(0), "dana", "cy", "al"))
        .advises(Action.PREPARE)
        .about("al", "dana")
        .keyed("meeting.prepare/m1");
  }

  @Test
  void whoIsInTheSameRoomIsNotToBeIntroducedLater() {
    verifyThat("meeting.prepare")
        .given(dana().needs("hiring", "pricing"), contact("eli").offers("Hiring"))
        .given(contact("fay").offers("pricing"), contact("al"))
        .given(talked(daysAgo(5)), talked("eli", daysAgo(5)), talked("fay", daysAgo(5)))
        .given(meeting("m1", inDays(1), "dana", "eli", "al"))
        .advises(Action.PREPARE)
        .because("Eli (eli), who will be there, too, offers hiring.")
        .because("You could introduce Dana to Fay (fay).")
        .notBecause("introduce Dana to Eli", "introduce Eli to Dana");
  }

  @Test
  void metOrTalkedOfBothOnTheDayIsTold() {
    Meeting today = meeting("m1", inDays(0), "dana");
    verifyThat("meeting.prepare").given(dana(), today, met(daysAgo(0))).staysSilent();
    verifyThat("meeting.prepare").given(dana(), today, talked(daysAgo(0))).staysSilent();
    verifyThat("meeting.prepare").given(dana(), today, wrote(daysAgo(0))).advises(Action.PREPARE);
    verifyThat("meeting.prepare").given(dana(), today, heard(daysAgo(0))).advises(Action.PREPARE);
    verifyThat("meeting.prepare").given(dana(), today, met(daysAgo(1))).advises(Action.PREPARE);
    verifyThat("meeting.prepare").given(dana(), today, gave(daysAgo(0))).advises(Action.PREPARE);
  }

  @Test
  void archivedContactsAreLeftOut() {
    verifyThat("meeting.prepare")
        .given(dana().archived(true), contact("lee"), meeting("m1", inDays(1), "dana", "lee"))
        .advises(Action.PREPARE)
        .about("lee");
    verifyThat("meeting.prepare")
        .given(dana().archived(true), meeting("m1", inDays(1), "dana"))
        .staysSilent();
  }
}
