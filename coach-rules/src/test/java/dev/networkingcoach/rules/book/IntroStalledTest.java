package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.asked;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.contacts;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.happened;
import static dev.networkingcoach.testkit.VerifierFacts.knows;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.reached;
import static dev.networkingcoach.testkit.VerifierFacts.talked;
import static dev.networkingcoach.testkit.VerifierFacts.target;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.verifier.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@code intro.stalled}. */
class IntroStalledTest {
  private static RuleVerifier askedDana(int daysAgo, Object... facts) {
    return verifyThat("intro.stalled")
        .given(dana(), asked(daysAgo(daysAgo)).target("lee"), knows("dana", "lee", 0.9))
        .given(facts);
  }

  private static Object[] throughBo() {
    return new Object[] {contact("bo"), met("bo", daysAgo(9)), knows("bo", "lee", 0.1)};
  }

  @Test
  void triesAnotherPathOnceAnAskStalled() {
    verifyThat("intro.stalled")
        .on("2026-11-23")
        .given(dana(), asked("2026-11-01").target("lee"), knows("dana", "lee", 0.9))
        .given(throughBo())
        .given(target("lee", "2026-12-24"))
        .advises(Action.TRY_ANOTHER_PATH)
        .about("bo")
        .target("lee")
        .keyed("intro.stalled/bo/lee")
        .neverDue()
        .bestBy(null)
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(54)
        .because("Dana Ortiz", "2026-11-01", "i1", "you → Bo → Lee");
  }

  @Test
  void waitsForTwoWeeks() {
    askedDana(14, throughBo()).given(target("lee")).advises(Action.TRY_ANOTHER_PATH);
    askedDana(13, throughBo()).given(target("lee")).staysSilent();
  }

  @ParameterizedTest
  @EnumSource(names = {"RECEIVED", "DECLINED", "THANKED"})
  void staysSilentOnceAnswered(InteractionKind answer) {
    askedDana(20, throughBo())
        .given(target("lee"), happened(answer, "dana", daysAgo(20)))
        .staysSilent();
  }

  @Test
  void staysSilentWhereTheAskWasAboutNobodyOrSomebodyElse() {
    verifyThat("intro.stalled")
        .given(dana(), asked(daysAgo(20)), target("lee"))
        .given(throughBo())
        .staysSilent();
    verifyThat("intro.stalled")
        .given(dana(), asked(daysAgo(20)).target("kim"), target("lee"), target("kim"))
        .given(throughBo())
        .staysSilent();
  }

  @Test
  void staysSilentAboutATargetReached() {
    askedDana(20, throughBo()).given(reached("lee")).staysSilent();
  }

  @Test
  void staysSilentWithoutAnotherPath() {
    askedDana(20, target("lee")).staysSilent();
  }

  @Test
  void thePathAvoidsTheOneAskedAllTheWay() {
    askedDana(20, target("lee"), contact("bo"), met("bo", daysAgo(9)), knows("bo", "dana"))
        .staysSilent();
  }

  @Test
  void theLatestAskCounts() {
    askedDana(20, throughBo()).given(target("lee"), asked(daysAgo(16))).staysSilent();
  }

  @Test
  void twoStalledAsksLeadAroundEachOther() {
    verifyThat("intro.stalled")
        .given(contacts("ann", "bo"), asked("ann", daysAgo(20)).target("lee"))
        .given(asked("bo", daysAgo(20)).target("lee"), target("lee"))
        .given(knows("ann", "lee"), knows("bo", "lee"))
        .advisesKeys("intro.stalled/ann/lee", "intro.stalled/bo/lee");
  }

  @Test
  void twoStalledAsksWithOneWayOutAreOneAdvice() {
    verifyThat("intro.stalled")
        .given(dana(), asked(daysAgo(20)).target("lee"))
        .given(target("lee"), contact("cy"), asked("cy", daysAgo(15)).target("lee"))
        .given(throughBo())
        .advises(Action.TRY_ANOTHER_PATH)
        .keyed("intro.stalled/bo/lee")
        .because(
            "You asked Dana Ortiz about Lee (lee) on " + daysAgo(20),
            "You asked Cy about Lee (lee) on " + daysAgo(15));
  }

  @Test
  void staysSilentAboutAnArchivedContact() {
    verifyThat("intro.stalled")
        .given(dana().archived(true), asked(daysAgo(20)).target("lee"), target("lee"))
        .given(throughBo())
        .staysSilent();
  }

  @Test
  void aPathHasFourTiesAtMost() {
    askedDana(20, target("lee"), contact("bo"), met("bo", daysAgo(9)), knows("bo", "a"))
        .given(policy().maxHops(2), knows("a", "lee"))
        .staysSilent();
  }

  @Test
  void staysSilentOnceTheTargetWasMet() {
    Object[] stalled = {
      dana(), contact("bo"), contact("lee"), target("lee"), talked("bo", daysAgo(3))
    };
    Object[] ties = {knows("dana", "lee"), knows("bo", "lee"), asked(daysAgo(14)).target("lee")};
    verifyThat("intro.stalled").given(stalled).given(ties).advises(Action.TRY_ANOTHER_PATH);
    verifyThat("intro.stalled")
        .given(stalled)
        .given(ties)
        .given(met("lee", daysAgo(1)))
        .staysSilent();
  }
}
