package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.resource;
import static dev.networkingcoach.testkit.VerifierFacts.talked;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;

/** Tests {@code value.share}. */
class ValueShareTest {
  @Test
  void sharesWhatFitsAnInterest() {
    verifyThat("value.share")
        .given(dana().interests("Rust ", "cooking"), met("2026-10-01"))
        .given(resource("r1", "2026-11-01", "rust", "compilers"))
        .advises(Action.SHARE)
        .about("dana")
        .keyed("value.share/dana/r1")
        .neverDue()
        .bestBy(null)
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(42)
        .because("Dana Ortiz", "On r1", "Rust");
  }

  @Test
  void sharesWhatFitsANeed() {
    verifyThat("value.share")
        .given(dana().needs("rust"), met(daysAgo(90)), resource("r1", daysAgo(9), "Rust"))
        .advises(Action.SHARE);
  }

  @Test
  void staysSilentWhereNothingFits() {
    verifyThat("value.share")
        .given(dana().interests("go").offers("rust").markets("rust"), met(daysAgo(90)))
        .given(resource("r1", daysAgo(9), "rust"))
        .staysSilent();
  }

  @Test
  void staysSilentWithoutATouch() {
    verifyThat("value.share")
        .given(dana().interests("rust"), pitched(daysAgo(9)), resource("r1", daysAgo(9), "rust"))
        .staysSilent();
  }

  @Test
  void nothingIsSharedTwice() {
    verifyThat("value.share")
        .given(dana().interests("rust"), resource("r1", daysAgo(900), "rust"))
        .given(gave(daysAgo(800)).resource("r1"))
        .staysSilent();
  }

  @Test
  void whatAnotherGotIsNotGivenYet() {
    verifyThat("value.share")
        .given(dana().interests("rust"), contact("lee"), met(daysAgo(90)))
        .given(resource("r1", daysAgo(99), "rust"), gave("lee", daysAgo(1)).resource("r1"))
        .advises(Action.SHARE)
        .about("dana");
  }

  @Test
  void talkingAboutAResourceIsNotGivingIt() {
    verifyThat("value.share")
        .given(dana().interests("rust"), talked(daysAgo(1)).resource("r1"))
        .given(resource("r1", daysAgo(99), "rust"))
        .advises(Action.SHARE);
  }

  @Test
  void leavesTwoWeeksAfterAGive() {
    Object[] facts = {dana().interests("rust"), resource("r1", daysAgo(9), "rust")};
    verifyThat("value.share").given(facts).given(gave(daysAgo(13))).staysSilent();
    verifyThat("value.share").given(facts).given(gave(daysAgo(14))).advises(Action.SHARE);
  }

  @Test
  void anIntroductionIsAGive() {
    verifyThat("value.share")
        .given(dana().interests("rust"), contact("lee"), resource("r1", daysAgo(9), "rust"))
        .given(introduced("dana", "lee", daysAgo(13)))
        .staysSilent();
  }

  @Test
  void ofSeveralTheLatestIsShared() {
    verifyThat("value.share")
        .given(dana().interests("rust", "go"), met(daysAgo(90)))
        .given(resource("a", daysAgo(3), "rust"), resource("b", daysAgo(2), "go"))
        .given(resource("c", daysAgo(1), "cooking"))
        .advises(Action.SHARE)
        .keyed("value.share/dana/b");
  }

  @Test
  void ofSeveralOfOneDayTheSmallestId() {
    verifyThat("value.share")
        .given(dana().interests("rust", "go"), met(daysAgo(90)))
        .given(resource("c", daysAgo(2), "rust"), resource("a", daysAgo(2), "go"))
        .given(resource("b", daysAgo(2), "go", "rust"))
        .advises(Action.SHARE)
        .keyed("value.share/dana/a");
  }

  @Test
  void theNextBestIsSharedOnceTheBestIsGiven() {
    verifyThat("value.share")
        .given(dana().interests("rust"), gave(daysAgo(20)).resource("b"))
        .given(resource("a", daysAgo(30), "rust"), resource("b", daysAgo(29), "rust"))
        .advises(Action.SHARE)
        .keyed("value.share/dana/a");
  }
}
