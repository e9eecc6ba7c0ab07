package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.heard;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.thanked;
import static dev.networkingcoach.testkit.VerifierFacts.wrote;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.verifier.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@code cycle.reply}. */
class CycleReplyTest {
  @Test
  void answersWhoWrote() {
    verifyThat("cycle.reply")
        .given(dana(), heard(daysAgo(3)).what("the pilot"))
        .advises(Action.REPLY)
        .about("dana")
        .keyed("cycle.reply/dana/" + daysAgo(3))
        .due(daysAgo(0))
        .bestBy(null)
        .until(inDays(27))
        .urgency(Urgency.TODAY)
        .score(106)
        .because("Dana Ortiz", daysAgo(3), "i1", "about the pilot", "three days ago");
  }

  @ParameterizedTest
  @CsvSource({"1,false", "2,true", "30,true", "31,false"})
  void speaksFromTheSecondDayToTheThirtieth(int days, boolean speaks) {
    RuleVerifier rule = verifyThat("cycle.reply").given(dana(), heard(daysAgo(days)));
    if (speaks) {
      rule.advises(Action.REPLY);
    } else {
      rule.staysSilent();
    }
  }

  @Test
  void staysSilentOnceTheOwnerAnsweredThatDayOrLater() {
    verifyThat("cycle.reply").given(dana(), heard(daysAgo(3)), wrote(daysAgo(3))).staysSilent();
    verifyThat("cycle.reply").given(dana(), wrote(daysAgo(3)), heard(daysAgo(3))).staysSilent();
    verifyThat("cycle.reply").given(dana(), heard(daysAgo(3)), wrote(daysAgo(2))).staysSilent();
    verifyThat("cycle.reply").given(dana(), heard(daysAgo(3)), talked(daysAgo(3))).staysSilent();
    verifyThat("cycle.reply").given(dana(), heard(daysAgo(3)), thanked(daysAgo(3))).staysSilent();
  }

  @Test
  void anIntroductionOnTheDayIsAnAnswer() {
    verifyThat("cycle.reply")
        .given(dana(), contact("lee"), heard(daysAgo(3)), introduced("dana", "lee", daysAgo(3)))
        .staysSilent();
  }

  @Test
  void countsFromTheLastDayTheyWrote() {
    verifyThat("cycle.reply")
        .given(dana(), talked(daysAgo(9)), heard(daysAgo(4)), heard(daysAgo(4)))
        .advises(Action.REPLY)
        .keyed("cycle.reply/dana/" + daysAgo(4));
    verifyThat("cycle.reply").given(dana(), heard(daysAgo(9)), heard(daysAgo(1))).staysSilent();
  }

  @Test
  void aPitchIsNoAnswerAndTalkOfBothIsNoLetter() {
    verifyThat("cycle.reply")
        .given(dana(), heard(daysAgo(3)), pitched(daysAgo(2)))
        .advises(Action.REPLY);
    verifyThat("cycle.reply").given(dana(), talked(daysAgo(3))).staysSilent();
    verifyThat("cycle.reply").given(dana(), met(daysAgo(3)).by(Initiator.CONTACT)).staysSilent();
  }

  @Test
  void staysSilentAboutAnArchivedContactAndWhatIsToCome() {
    verifyThat("cycle.reply").given(dana().archived(true), heard(daysAgo(3))).staysSilent();
    verifyThat("cycle.reply").given(dana(), heard(inDays(1))).staysSilent();
  }
}
