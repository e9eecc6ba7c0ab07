package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.asked;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.gave;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.received;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.rules.verifier.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@code plan.recommendation}. */
class PlanRecommendationTest {
  @Test
  void asksTheStrongestTieOfThoseOneMayAsk() {
    verifyThat("plan.recommendation")
        .given(dana().relation(Relation.CUSTOMER), gave(daysAgo(9)))
        .given(contact("bo").relation(Relation.PARTNER), gave("bo", daysAgo(3)))
        .given(contact("al").relation(Relation.PARTNER), gave("al", daysAgo(9)))
        .advises(Action.ASK_FOR_RECOMMENDATION)
        .about("bo")
        .keyed("plan.recommendation/bo")
        .neverDue()
        .neverStale()
        .score(27)
        .because("no recommendations", "aim for three", "Bo is a partner");
  }

  @Test
  void ofTwoAsStrongTheSmallerId() {
    verifyThat("plan.recommendation")
        .given(dana().relation(Relation.COLLEAGUE), gave(daysAgo(9)))
        .given(contact("al").relation(Relation.SUPPLIER), gave("al", daysAgo(9)))
        .advises(Action.ASK_FOR_RECOMMENDATION)
        .about("al");
  }

  @ParameterizedTest
  @EnumSource(names = {"FRIEND", "PEER", "PROSPECT", "ACQUAINTANCE"})
  void onlyThoseWhoKnowYourWork(Relation relation) {
    verifyThat("plan.recommendation")
        .given(dana().relation(relation), gave(daysAgo(9)))
        .staysSilent();
  }

  @Test
  void staysSilentWhereOneMayAskNobody() {
    verifyThat("plan.recommendation").given(dana().relation(Relation.CUSTOMER)).staysSilent();
    verifyThat("plan.recommendation")
        .given(dana().relation(Relation.CUSTOMER), gave(daysAgo(9)), asked(daysAgo(2)))
        .staysSilent();
    verifyThat("plan.recommendation")
        .given(dana().relation(Relation.CUSTOMER).archived(true), gave(daysAgo(9)))
        .staysSilent();
  }

  @ParameterizedTest
  @CsvSource({"2,0,true", "3,0,false", "3,729,false", "3,730,true"})
  void threeInTwoYearsAreEnough(int received, int days, boolean speaks) {
    RuleVerifier rule =
        verifyThat("plan.recommendation")
            .given(dana().relation(Relation.CUSTOMER), gave(daysAgo(9)), contact("lee"));
    for (int i = 0; i < received; i++) {
      rule.given(received("lee", daysAgo(days)).favour(Favour.RECOMMENDATION));
    }
    rule.given(received("lee", daysAgo(1)).favour(Favour.REFERRAL));
    if (speaks) {
      rule.advises(Action.ASK_FOR_RECOMMENDATION).about("dana");
    } else {
      rule.staysSilent();
    }
  }

  @Test
  void thePolicySaysHowMany() {
    verifyThat("plan.recommendation")
        .given(policy().recommendationList(0))
        .given(dana().relation(Relation.CUSTOMER), gave(daysAgo(9)))
        .staysSilent();
  }
}
