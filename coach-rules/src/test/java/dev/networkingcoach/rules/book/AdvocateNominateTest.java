package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.contact;
import static dev.networkingcoach.testkit.VerifierFacts.dana;
import static dev.networkingcoach.testkit.VerifierFacts.daysAgo;
import static dev.networkingcoach.testkit.VerifierFacts.met;
import static dev.networkingcoach.testkit.VerifierFacts.policy;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests {@code advocate.nominate}. */
class AdvocateNominateTest {
  private static final int WELL_CONNECTED = 500;

  private static List<ContactBuilder> listed(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> contact("listed" + number))
        .map(contact -> contact.connections(WELL_CONNECTED).advocacy(Advocacy.CANDIDATE))
        .toList();
  }

  private static ContactBuilder able(String id) {
    return contact(id).connections(WELL_CONNECTED);
  }

  @Test
  void nominatesTheBestThree() {
    verifyThat("advocate.nominate")
        .given(able("cy"), able("bo"), able("ann"))
        .given(able("zoe").relation(Relation.FRIEND))
        .advises(Action.NOMINATE)
        .about("zoe", "ann", "bo")
        .keyed("advocate.nominate/ann+bo+zoe")
        .neverDue()
        .bestBy(null)
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(45)
        .because("has nobody on it; aim for 20", "Zoe, Ann and Bo");
  }

  @Test
  void aPotentialOfThreeIsEnough() {
    verifyThat("advocate.nominate")
        .given(dana().relation(Relation.CUSTOMER), met(daysAgo(90)))
        .advises(Action.NOMINATE)
        .about("dana");
  }

  @Test
  void staysSilentWhereNobodyHasAPotentialOfThree() {
    verifyThat("advocate.nominate")
        .given(dana().relation(Relation.CUSTOMER), met(daysAgo(91)))
        .staysSilent();
  }

  @Test
  void staysSilentAboutProspectsAndTheArchived() {
    verifyThat("advocate.nominate")
        .given(able("ann").relation(Relation.PROSPECT), able("bo").archived(true))
        .staysSilent();
  }

  @Test
  void fillsTheListAndNoMore() {
    verifyThat("advocate.nominate")
        .given(listed(18), able("ann"), able("bo"), able("cy"))
        .advises(Action.NOMINATE)
        .about("ann", "bo")
        .because("has 18 people on it; aim for 20");
    verifyThat("advocate.nominate")
        .given(listed(19), able("ann"), able("bo"), able("cy"))
        .advises(Action.NOMINATE)
        .about("ann");
  }

  @Test
  void staysSilentOnceTheListIsFull() {
    verifyThat("advocate.nominate").given(listed(20), able("ann")).staysSilent();
  }

  @Test
  void thePolicySaysHowLongTheListIs() {
    verifyThat("advocate.nominate")
        .given(policy().advocateList(2), listed(1), able("ann"), able("bo"))
        .advises(Action.NOMINATE)
        .about("ann");
    verifyThat("advocate.nominate")
        .given(policy().advocateList(2), listed(2), able("ann"))
        .staysSilent();
  }

  @Test
  void advocatesAreOnTheListAndTheArchivedAreNot() {
    verifyThat("advocate.nominate")
        .given(policy().advocateList(1), able("ann"))
        .given(able("bo").advocacy(Advocacy.ADVOCATE))
        .staysSilent();
    verifyThat("advocate.nominate")
        .given(policy().advocateList(1), able("ann"))
        .given(able("bo").advocacy(Advocacy.ADVOCATE).archived(true))
        .advises(Action.NOMINATE)
        .about("ann");
  }
}
