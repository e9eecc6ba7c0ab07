package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.facts.ContactBuilder;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.testkit.VerifierInteraction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanExistingFirstTest {
  private static final String[] FIVE = {"new1", "new2", "new3", "new4", "new5"};
  private static final String[] FOUR = {"new1", "new2", "new3", "new4"};

  @Test
  void investsInTheThreeUntouchedForLongest() {
    verifyThat("plan.existing-first")
        .given(contacts(FIVE), metAll(FIVE, 29), partners("ann", "bob", "cem", "dov", "eli"))
        .given(talked("ann", daysAgo(90)), talked("bob", daysAgo(200)), talked("cem", daysAgo(200)))
        .advises(Action.INVEST_IN_EXISTING)
        .about("dov", "eli", "bob")
        .keyed("plan.existing-first/bob+dov+eli")
        .neverDue()
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(44)
        .because("met five contacts");
  }

  @Test
  void theSmallerIdBreaksATie() {
    verifyThat("plan.existing-first")
        .given(contacts(FIVE), metAll(FIVE, 0), partners("dov", "cem", "bob", "ann"))
        .advises(Action.INVEST_IN_EXISTING)
        .about("ann", "bob", "cem");
  }

  @Test
  void fourNewOnesAreTooFew() {
    verifyThat("plan.existing-first")
        .given(contacts(FOUR), metAll(FOUR, 1), partners("ann", "bob", "cem"))
        .staysSilent();
  }

  @Test
  void thirtyDaysAgoIsNotNew() {
    verifyThat("plan.existing-first")
        .given(contacts(FIVE), metAll(FOUR, 1), met("new5", daysAgo(30)))
        .given(partners("ann", "bob", "cem"))
        .staysSilent();
  }

  @Test
  void theFirstMeetingCounts() {
    verifyThat("plan.existing-first")
        .given(contacts(FIVE), metAll(FIVE, 1), met("new5", daysAgo(30)))
        .given(partners("ann", "bob", "cem"))
        .staysSilent();
  }

  @Test
  void onlyMeetingsCount() {
    verifyThat("plan.existing-first")
        .given(contacts(FIVE), metAll(FOUR, 1), talked("new5", daysAgo(1)))
        .given(partners("ann", "bob", "cem"))
        .staysSilent();
  }

  @Test
  void twoNeglectedOnesAreTooFew() {
    verifyThat("plan.existing-first")
        .given(contacts(FIVE), metAll(FIVE, 1), partners("ann", "bob"))
        .staysSilent();
  }

  @Test
  void eightyNineDaysAgoIsNotNeglected() {
    verifyThat("plan.existing-first")
        .given(contacts(FIVE), metAll(FIVE, 1), partners("ann", "bob", "cem"))
        .given(talked("cem", daysAgo(89)))
        .staysSilent();
    verifyThat("plan.existing-first")
        .given(contacts(FIVE), metAll(FIVE, 1), partners("ann", "bob", "cem"))
        .given(talked("cem", daysAgo(90)))
        .advises(Action.INVEST_IN_EXISTING)
        .about("ann", "bob", "cem");
  }

  @ParameterizedTest
  @EnumSource(names = {"COLLEAGUE", "CUSTOMER", "SUPPLIER", "PARTNER"})
  void theseAreExistingOnes(Relation relation) {
    verifyThat("plan.existing-first")
        .given(contacts(FIVE), metAll(FIVE, 1), partners("ann", "bob"))
        .given(contact("cem").relation(relation))
        .advises(Action.INVEST_IN_EXISTING)
        .about("ann", "bob", "cem");
  }

  @ParameterizedTest
  @EnumSource(names = {"FRIEND", "PEER", "PROSPECT", "ACQUAINTANCE"})
  void theseAreNot(Relation relation) {
    verifyThat("plan.existing-first")
        .given(contacts(FIVE), metAll(FIVE, 1), partners("ann", "bob"))
        .given(contact("cem").relation(relation))
        .staysSilent();
  }

  @Test
  void archivedContactsDoNotCount() {
    verifyThat("plan.existing-first")
        .given(contacts(FOUR), metAll(FIVE, 1), contact("new5").archived(true))
        .given(partners("ann", "bob", "cem"))
        .staysSilent();
    verifyThat("plan.existing-first")
        .given(contacts(FIVE), metAll(FIVE, 1), partners("ann", "bob"))
        .given(contact("cem").relation(Relation.PARTNER).archived(true))
        .staysSilent();
  }

  private static List<ContactBuilder> partners(String... ids) {
    return Stream.of(ids).map(id -> contact(id).relation(Relation.PARTNER)).toList();
  }

  private static List<VerifierInteraction> metAll(String[] ids, int daysAgo) {
    return Stream.of(ids).map(id -> met(id, daysAgo(daysAgo))).toList();
  }
}
