package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.owner;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.OwnerBuilder;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Tests {@code advocate.market-gap}. */
class AdvocateMarketGapTest {
  private static OwnerBuilder ownerIn(String... markets) {
    return owner().markets(markets);
  }

  @Test
  void findsAnAdvocateWhereThereIsNone() {
    verifyThat("advocate.market-gap")
        .given(ownerIn(" Fin  Tech"))
        .advises(Action.FIND_ADVOCATE)
        .about()
        .keyed("advocate.market-gap/owner/fin tech")
        .topics("fin tech")
        .neverDue()
        .bestBy(null)
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(35)
        .because("Fin  Tech");
  }

  @Test
  void namesTheBestOfThoseInTheMarket() {
    verifyThat("advocate.market-gap")
        .given(ownerIn("fintech"))
        .given(contact("ann").markets("fintech"), contact("bo").markets("Fintech"))
        .given(contact("cy").markets("fintech").relation(Relation.FRIEND))
        .given(contact("dee").markets("retail").connections(900))
        .advises(Action.FIND_ADVOCATE)
        .about("cy")
        .keyed("advocate.market-gap/cy/fintech");
  }

  @Test
  void ofTwoAsGoodTheSmallerIdComesFirst() {
    verifyThat("advocate.market-gap")
        .given(ownerIn("fintech"))
        .given(contact("bo").markets("fintech"), contact("ann").markets("fintech"))
        .advises(Action.FIND_ADVOCATE)
        .about("ann");
  }

  @Test
  void namesNobodyWithoutPotential() {
    verifyThat("advocate.market-gap")
        .given(ownerIn("fintech"))
        .given(contact("ann").markets("fintech").relation(Relation.PROSPECT))
        .given(contact("bo").markets("fintech").archived(true))
        .advises(Action.FIND_ADVOCATE)
        .keyed("advocate.market-gap/owner/fintech");
  }

  @ParameterizedTest
  @EnumSource(names = "NONE", mode = Mode.EXCLUDE)
  void staysSilentWhereSomebodySpeaksForTheOwner(Advocacy advocacy) {
    verifyThat("advocate.market-gap")
        .given(ownerIn("fintech"), contact("ann").markets("fintech"))
        .given(contact("bo").markets("FinTech").advocacy(advocacy))
        .staysSilent();
  }

  @Test
  void anArchivedAdvocateSpeaksForNobody() {
    verifyThat("advocate.market-gap")
        .given(ownerIn("fintech"))
        .given(dana().markets("fintech").advocacy(Advocacy.ADVOCATE).archived(true))
        .advises(Action.FIND_ADVOCATE);
  }

  @Test
  void eachMarketIsAGapByItself() {
    verifyThat("advocate.market-gap")
        .given(ownerIn("retail", "fintech", "health", "Retail"))
        .given(dana().markets("health").advocacy(Advocacy.CANDIDATE))
        .given(contact("ann").markets("fintech", "retail"))
        .advisesKeys("advocate.market-gap/ann/fintech", "advocate.market-gap/ann/retail");
  }

  @Test
  void staysSilentWithoutMarkets() {
    verifyThat("advocate.market-gap").given(owner(), dana().markets("fintech")).staysSilent();
  }
}
