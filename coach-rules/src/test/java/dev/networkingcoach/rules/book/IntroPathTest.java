package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.asked;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.contacts;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.declined;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.happened;
import static dev.networkingcoach.testkit.VerifierFacts.knows;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.pitched;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.reached;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.target;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@code intro.path}. */
class IntroPathTest {
  @Test
  void asksForAnIntroductionWhereTheOwnerMayAsk() {
    verifyThat("intro.path")
        .on("2026-11-23")
        .given(dana(), gave("2026-11-01"), knows("dana", "lee"), target("lee", "2026-12-24"))
        .advises(Action.ASK_FOR_INTRODUCTION)
        .about("dana")
        .target("lee")
        .keyed("intro.path/dana/lee")
        .due("2026-12-24")
        .bestBy(null)
        .until("2027-02-22")
        .urgency(Urgency.LATER)
        .score(62)
        .because("you → Dana Ortiz → Lee");
  }

  @Test
  void warmsUpWhereTheOwnerMayNotAskYet() {
    verifyThat("intro.path")
        .given(dana(), met(daysAgo(9)), knows("lee", "dana"), target("lee"))
        .advises(Action.WARM_UP)
        .about("dana")
        .target("lee")
        .neverDue()
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(52);
  }

  @ParameterizedTest
  @EnumSource(names = {"ASKED", "RECEIVED", "THANKED"})
  void warmsUpWhateverTheReason(InteractionKind kind) {
    verifyThat("intro.path")
        .given(dana(), gave(daysAgo(20)), gave(daysAgo(19)), knows("lee", "dana"), target("lee"))
        .given(happened(kind, "dana", daysAgo(3)))
        .advises(Action.WARM_UP);
  }

  @Test
  void takesTheStrongestPath() {
    verifyThat("intro.path")
        .given(contacts("ann", "bo"), met("ann", daysAgo(9)), met("bo", daysAgo(9)))
        .given(knows("ann", "lee", 0.6), knows("bo", "cy", 0.9), knows("cy", "lee", 0.7))
        .given(target("lee"))
        .advises(Action.WARM_UP)
        .about("bo");
  }

  @Test
  void staysSilentWithoutAPath() {
    verifyThat("intro.path").given(dana(), met(daysAgo(9)), target("lee")).staysSilent();
    verifyThat("intro.path").given(dana(), knows("dana", "lee"), target("lee")).staysSilent();
  }

  @Test
  void staysSilentAboutATargetReached() {
    verifyThat("intro.path")
        .given(dana(), met(daysAgo(9)), knows("dana", "lee"), reached("lee"))
        .staysSilent();
  }

  @Test
  void staysSilentAboutATargetWhoIsInTouch() {
    verifyThat("intro.path")
        .given(dana(), met(daysAgo(9)), knows("dana", "lee"), target("lee"))
        .given(contact("lee"), talked("lee", daysAgo(900)))
        .staysSilent();
  }

  @Test
  void aContactWithoutATouchCanStillBeATarget() {
    verifyThat("intro.path")
        .given(dana(), met(daysAgo(9)), knows("dana", "lee"), target("lee"))
        .given(contact("lee"), pitched("lee", daysAgo(9)))
        .advises(Action.WARM_UP)
        .about("dana");
  }

  @Test
  void staysSilentAboutAnArchivedTarget() {
    verifyThat("intro.path")
        .given(dana(), met(daysAgo(9)), knows("dana", "lee"), target("lee"))
        .given(contact("lee").archived(true))
        .staysSilent();
  }

  @Test
  void noPathLeadsThroughAnArchivedContact() {
    verifyThat("intro.path")
        .given(dana().archived(true), met(daysAgo(9)), knows("dana", "lee"), target("lee"))
        .staysSilent();
    verifyThat("intro.path")
        .given(dana(), met(daysAgo(9)), knows("dana", "bo"), knows("bo", "lee"), target("lee"))
        .given(contact("bo").archived(true))
        .staysSilent();
  }

  @Test
  void aPathHasFourTiesAtMost() {
    Object[] four = {
      dana(), met(daysAgo(9)), knows("dana", "a"), knows("a", "b"), knows("b", "c"), target("c")
    };
    verifyThat("intro.path").given(four).advises(Action.WARM_UP).target("c");
    verifyThat("intro.path").given(policy().maxHops(3)).given(four).staysSilent();
    verifyThat("intro.path")
        .given(dana(), met(daysAgo(9)), knows("dana", "a"), knows("a", "b"))
        .given(knows("b", "c"), knows("c", "d"), target("d"))
        .staysSilent();
  }

  @Test
  void staysSilentWhereThePathBeginsWithNoContact() {
    verifyThat("intro.path")
        .given(knows("mira", "bo"), knows("bo", "lee"), target("lee"))
        .staysSilent();
  }

  @Test
  void aTieThatNamesTheOwnerLeadsNowhere() {
    verifyThat("intro.path")
        .given(dana(), knows("mira", "dana", 0.2), knows("dana", "lee"), target("lee"))
        .staysSilent();
  }

  @Test
  void isShownUntilSixtyDaysAfterItWasDue() {
    Object[] facts = {dana(), met(daysAgo(9)), knows("dana", "lee")};
    verifyThat("intro.path").given(facts).given(target("lee", daysAgo(60))).advises(Action.WARM_UP);
    verifyThat("intro.path").given(facts).given(target("lee", daysAgo(61))).staysSilent();
  }

  @Test
  void staysSilentWhileTheAnswerIsAwaited() {
    Object[] way = {dana(), target("lee"), knows("dana", "lee"), gave(daysAgo(30))};
    verifyThat("intro.path").given(way).given(asked(daysAgo(9)).target("lee")).staysSilent();
    verifyThat("intro.path")
        .given(way)
        .given(asked(daysAgo(9)).target("lee"), asked(daysAgo(5)).target("kim"))
        .staysSilent();
    verifyThat("intro.path")
        .given(way)
        .given(asked(daysAgo(9)).target("lee"), declined(daysAgo(9)))
        .advises(Action.WARM_UP);
    verifyThat("intro.path")
        .given(way)
        .given(asked(daysAgo(9)).target("kim"))
        .advises(Action.WARM_UP);
  }

  @Test
  void anAcquaintanceOfTheOwnerOrOfOneselfCountsForNothing() {
    verifyThat("intro.path")
        .given(dana(), target("lee"), talked(daysAgo(9)), knows("mira", "lee", 1))
        .given(knows("dana", "dana", 1))
        .staysSilent();
    verifyThat("intro.path")
        .given(dana(), target("lee"), talked(daysAgo(9)), knows("mira", "lee", 1))
        .given(knows("dana", "lee", 0.1))
        .advises(Action.WARM_UP)
        .about("dana");
  }

  @Test
  void anArchivedContactIsNoTargetToReach() {
    verifyThat("intro.path")
        .given(dana(), contact("lee").archived(true), target("lee"), talked(daysAgo(9)))
        .given(knows("dana", "lee"))
        .staysSilent();
  }
}
