package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.contacts;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.inDays;
import static dev.networkingcoach.testkit.VerifierFacts.introduced;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.policy;
import static dev.networkingcoach.testkit.VerifierFacts.talked;

import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.rules.verifier.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@code intro.match}. */
class IntroMatchTest {
  private static ContactBuilder seeker() {
    return contact("lee").needs("Venue");
  }

  private static ContactBuilder giver() {
    return contact("dana").offers(" venue");
  }

  private static RuleVerifier bothTouched(Object... facts) {
    return verifyThat("intro.match")
        .given(met("dana", daysAgo(9)), met("lee", daysAgo(9)))
        .given(facts);
  }

  @Test
  void introducesWhoNeedsToWhoOffers() {
    bothTouched(seeker(), giver())
        .advises(Action.INTRODUCE)
        .about("dana", "lee")
        .keyed("intro.match/dana+lee")
        .topics("venue")
        .neverDue()
        .bestBy(null)
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(58)
        .because("Lee", "Venue", "Dana");
  }

  @Test
  void whatPartsAKeyDoesNotPartItWithinAnId() {
    verifyThat("intro.match")
        .given(met("c+d", daysAgo(9)), met("a/b", daysAgo(9)))
        .given(contact("c+d").needs("venue"), contact("a/b").offers("venue"))
        .advises(Action.INTRODUCE)
        .about("a/b", "c+d")
        .keyed("intro.match/a%2Fb+c%2Bd");
  }

  @Test
  void topicsOfBothDirectionsAreOneAdvice() {
    bothTouched(seeker().needs("venue", "cake").offers("Rust"), giver().needs("rust"))
        .given(contact("nobody").offers("cake"))
        .advises(Action.INTRODUCE)
        .topics("rust", "venue");
  }

  @Test
  void staysSilentWithoutACommonTopic() {
    bothTouched(contact("dana").offers("venue"), contact("lee").interests("venue")).staysSilent();
    bothTouched(contact("dana").needs("venue"), contact("lee").needs("venue")).staysSilent();
  }

  @Test
  void nobodyIsIntroducedToThemselves() {
    bothTouched(contact("dana").needs("venue").offers("venue"), contact("lee")).staysSilent();
  }

  @Test
  void staysSilentOnceTheyWereIntroduced() {
    bothTouched(seeker(), giver(), introduced("lee", "dana", daysAgo(900))).staysSilent();
    bothTouched(seeker(), giver(), introduced("dana", "lee", daysAgo(0))).staysSilent();
  }

  @Test
  void anotherIntroductionOrOneToComeDoesNotCount() {
    bothTouched(seeker(), giver(), introduced("lee", "dana", inDays(1)))
        .given(contact("bo"), introduced("lee", "bo", daysAgo(9)))
        .advises(Action.INTRODUCE);
  }

  @Test
  void staysSilentWithinOneOrganization() {
    bothTouched(seeker().organization("ACME  Inc"), giver().organization("acme inc "))
        .staysSilent();
  }

  @ParameterizedTest
  @CsvSource({"Acme,Initech", "Acme,", "Acme,' '", "' ',' '", ","})
  void aBlankOrganizationEqualsNone(String one, String other) {
    bothTouched(seeker().organization(one), giver().organization(other)).advises(Action.INTRODUCE);
    bothTouched(seeker().organization(other), giver().organization(one)).advises(Action.INTRODUCE);
  }

  @ParameterizedTest
  @CsvSource({"365,365,true", "366,0,false", "0,366,false"})
  void bothWereTouchedWithinAYear(int dana, int lee, boolean advised) {
    RuleVerifier rule =
        verifyThat("intro.match")
            .given(seeker(), giver(), talked("dana", daysAgo(dana)), talked("lee", daysAgo(lee)));
    if (advised) {
      rule.advises(Action.INTRODUCE);
    } else {
      rule.staysSilent();
    }
  }

  @Test
  void staysSilentAboutAnArchivedContact() {
    bothTouched(seeker().archived(true), giver()).staysSilent();
  }

  @Test
  void eachPairIsAdvisedByItself() {
    bothTouched(seeker(), giver(), contact("bo").offers("venue"), met("bo", daysAgo(9)))
        .advisesKeys("intro.match/bo+lee", "intro.match/dana+lee");
  }

  @Test
  void eachChoosesTheThreeStrongestTies() {
    bothTouched(contact("lee").needs("venue"), contact("dana"))
        .given(contacts("a", "b", "c", "d").stream().map(one -> one.offers("venue")).toList())
        .given(talked("a", daysAgo(4)), talked("b", daysAgo(3)), talked("c", daysAgo(2)))
        .given(talked("d", daysAgo(1)))
        .advisesKeys("intro.match/b+lee", "intro.match/c+lee", "intro.match/d+lee");
  }

  @Test
  void ofTiesAsStrongTheSmallestIdsAreChosen() {
    bothTouched(contact("lee").needs("venue"), contact("dana"))
        .given(contacts("d", "c", "b", "a").stream().map(one -> one.offers("venue")).toList())
        .given(talked("a", daysAgo(4)), talked("b", daysAgo(4)), talked("c", daysAgo(4)))
        .given(talked("d", daysAgo(4)))
        .advisesKeys("intro.match/a+lee", "intro.match/b+lee", "intro.match/c+lee");
  }

  @Test
  void whoIsNotChosenMayChoose() {
    bothTouched(contact("lee").needs("venue").offers("rust"), contact("dana"))
        .given(contacts("b", "c", "d").stream().map(one -> one.offers("venue")).toList())
        .given(contact("a").offers("venue").needs("rust"))
        .given(talked("a", daysAgo(40)), talked("b", daysAgo(3)), talked("c", daysAgo(2)))
        .given(talked("d", daysAgo(1)))
        .advisesKey("intro.match/a+lee")
        .topics("rust", "venue");
  }

  @Test
  void whoCannotBeIntroducedTakesNoPlace() {
    bothTouched(contact("lee").needs("venue").organization("Acme"), contact("dana"))
        .given(contact("a").offers("venue").organization("acme"), talked("a", daysAgo(1)))
        .given(contact("b").offers("venue"), talked("b", daysAgo(1)))
        .given(introduced("lee", "b", daysAgo(2)))
        .given(contact("c").offers("venue"), talked("c", daysAgo(366)))
        .given(contact("d").offers("venue"), talked("d", daysAgo(9)))
        .advisesKeys("intro.match/d+lee");
  }

  @Test
  void thePolicySaysHowMany() {
    bothTouched(seeker(), giver(), contact("bo").offers("venue"), met("bo", daysAgo(9)))
        .given(policy().matchesPerContact(1))
        .advisesKeys("intro.match/bo+lee");
    bothTouched(seeker(), giver(), policy().matchesPerContact(0)).staysSilent();
  }
}
