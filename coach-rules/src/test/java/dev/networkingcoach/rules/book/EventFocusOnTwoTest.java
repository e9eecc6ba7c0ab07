package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.testkit.VerifierInteraction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventFocusOnTwoTest {
  @Test
  void choosesTheTwoOfHighestPotential() {
    verifyThat("event.focus-on-two")
        .given(contact("ann"), contact("bob").relation(Relation.FRIEND))
        .given(contact("cem").connections(500), event("fair", daysAgo(2)))
        .given(metAt("fair", 2, "ann", "bob", "cem"))
        .advises(Action.CHOOSE_FOCUS)
        .about("cem", "bob")
        .keyed("event.focus-on-two/bob+cem/fair")
        .due(inDays(0))
        .until(inDays(8))
        .urgency(Urgency.TODAY)
        .score(108)
        .because("three people", "fair", daysAgo(2), "none of them");
  }

  @Test
  void theSmallerIdBreaksATie() {
    verifyThat("event.focus-on-two")
        .given(contacts("cem", "bob", "ann"), event("fair", daysAgo(0)))
        .given(metAt("fair", 0, "cem", "bob", "ann"))
        .advises(Action.CHOOSE_FOCUS)
        .about("ann", "bob")
        .due(inDays(2))
        .until(inDays(10))
        .urgency(Urgency.SOON)
        .score(88);
  }

  @Test
  void choosesOneWhereOneIsInFocus() {
    verifyThat("event.focus-on-two")
        .given(contact("ann").focus(true), contacts("bob", "cem"), event("fair", daysAgo(2)))
        .given(metAt("fair", 2, "ann", "bob", "cem"))
        .advises(Action.CHOOSE_FOCUS)
        .about("bob")
        .keyed("event.focus-on-two/bob/fair");
  }

  @Test
  void staysSilentWhereTwoAreInFocus() {
    verifyThat("event.focus-on-two")
        .given(contact("ann").focus(true), contact("bob").focus(true), contact("cem"))
        .given(event("fair", daysAgo(2)), metAt("fair", 2, "ann", "bob", "cem"))
        .staysSilent();
  }

  @Test
  void focusOnOthersDoesNotCount() {
    verifyThat("event.focus-on-two")
        .given(contacts("ann", "bob", "cem"), event("fair", daysAgo(2)))
        .given(contact("dov").focus(true), contact("eli").focus(true))
        .given(metAt("fair", 2, "ann", "bob", "cem"))
        .advises(Action.CHOOSE_FOCUS)
        .about("ann", "bob");
  }

  @Test
  void twoPeopleNeedNoChoice() {
    verifyThat("event.focus-on-two")
        .given(contacts("ann", "bob", "cem"), event("fair", daysAgo(2)))
        .given(metAt("fair", 2, "ann", "bob", "bob"))
        .staysSilent();
  }

  @Test
  void onlyMeetingsAtTheEventCount() {
    verifyThat("event.focus-on-two")
        .given(contacts("ann", "bob", "cem", "dov"), event("fair", daysAgo(2)))
        .given(metAt("fair", 2, "ann", "bob"), met("cem", daysAgo(2)))
        .given(talked("dov", daysAgo(2)).at("fair"))
        .staysSilent();
  }

  @Test
  void archivedContactsDoNotCount() {
    verifyThat("event.focus-on-two")
        .given(contacts("ann", "bob"), contact("cem").archived(true), event("fair", daysAgo(2)))
        .given(metAt("fair", 2, "ann", "bob", "cem"))
        .staysSilent();
  }

  @Test
  void speaksUntilTheTenthDay() {
    verifyThat("event.focus-on-two")
        .given(contacts("ann", "bob", "cem"), event("fair", daysAgo(10)))
        .given(metAt("fair", 10, "ann", "bob", "cem"))
        .advises(Action.CHOOSE_FOCUS)
        .due(daysAgo(8))
        .until(inDays(0))
        .urgency(Urgency.OVERDUE)
        .score(98);
  }

  @Test
  void staysSilentBeforeAndAfter() {
    verifyThat("event.focus-on-two")
        .given(contacts("ann", "bob", "cem"), event("fair", daysAgo(11)))
        .given(metAt("fair", 11, "ann", "bob", "cem"))
        .staysSilent();
    verifyThat("event.focus-on-two")
        .given(contacts("ann", "bob", "cem"), event("fair", inDays(1)))
        .given(metAt("fair", 0, "ann", "bob", "cem"))
        .staysSilent();
  }

  private static List<VerifierInteraction> metAt(String event, int daysAgo, String... contacts) {
    return Stream.of(contacts).map(id -> met(id, daysAgo(daysAgo)).at(event)).toList();
  }
}
