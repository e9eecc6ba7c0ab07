package dev.networkingcoach.api.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Whatever is wrong is told at once, each fault with its place, value and what was expected. */
class NetworkFaultsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  private static List<String> faults(ThrowingCallable making) {
    InvalidFactsException refused = catchThrowableOfType(InvalidFactsException.class, making);
    assertThat(refused).as("refused").isNotNull();
    return refused.faults().stream().map(Fault::message).toList();
  }

  private static NetworkBuilder network() {
    return Network.builder(Owner.builder("mira", "Mira", ZoneOffset.UTC).build());
  }

  @Test
  void aContactTellsEveryFieldAtFault() {
    assertThat(
            faults(
                () ->
                    Contact.builder(" ", "Dana\u001b[31m")
                        .connections(-1)
                        .needs("react", " ")
                        .cadenceDays(0)
                        .build()))
        .containsExactly(
            "id ( ) must not be blank.",
            "name (Dana\\u001b[31m) must not contain control characters.\n"
                + "Maybe it was pasted from a terminal.",
            "connections (-1) must be 0 or more.",
            "needs[1] ( ) must not be blank.",
            "cadenceDays (0) must be 1 or more.");
  }

  @Test
  void tabsAndLineBreaksAreFoldedInWhatStandsOnOneLine() {
    Contact dana =
        Contact.builder("dana", "\tDana \r\n Ortiz\n")
            .organization("Acme\tLtd")
            .title("Head of\u2003IT\t ")
            .emails("dana@acme.example\n")
            .needs("react\tcontractor", " two  spaces ")
            .labels(List.of("met at\nJavaZone"))
            .build();
    assertThat(dana.name()).isEqualTo("Dana Ortiz");
    assertThat(dana.organization()).isEqualTo("Acme Ltd");
    assertThat(dana.title()).isEqualTo("Head of IT");
    assertThat(dana.emails()).containsExactly("dana@acme.example");
    assertThat(dana.needs())
        .extracting(Topic::text)
        .containsExactly("react contractor", " two  spaces ");
    assertThat(dana.labels()).containsExactly("met at JavaZone");
    assertThat(new Event("e", "Java\tZone", DAY, "one\ntwo", List.of(), List.of()))
        .returns("Java Zone", Event::name)
        .returns("one\ntwo", Event::purpose);
  }

  @Test
  void otherControlCharactersAndTabsInIdsAreRefused() {
    assertThat(faults(() -> Contact.builder("da\tna", "Dana\tOrtiz\u0007").needs("\t\n").build()))
        .containsExactly(
            "id (da\\u0009na) must not contain control characters.\n"
                + "Maybe it was pasted from a terminal.",
            "name (Dana\\u0009Ortiz\\u0007) must not contain control characters.\n"
                + "Maybe it was pasted from a terminal.",
            "needs[0] () must not be blank.");
  }

  @Test
  void aTieOfNoStrengthIsRefusedWithAdvice() {
    assertThat(faults(() -> new Acquaintance("a", "b", 0.0)))
        .containsExactly(
            "strength (0.0) must be in (0, 1].\nMaybe leave it out: the default is 0.5.");
    assertThat(faults(() -> new Acquaintance("a", "b", Double.NaN))).hasSize(1);
    assertThat(new Acquaintance("a", "b", 1.0).tieStrength()).isEqualTo(1.0);
    assertThat(new Acquaintance("a", "b", null).tieStrength()).isEqualTo(0.5);
  }

  @Test
  void whoKnowsThemselvesCountsForNothingAndIsNoFault() {
    assertThat(network().acquaintances(new Acquaintance("a", "a", null)).build().acquaintances())
        .hasSize(1);
  }

  @Test
  void aMeetingIsWithSomebodyAndToTheMinute() {
    assertThat(
            faults(() -> new Meeting("m1", List.of(), DAY, LocalTime.of(15, 30, 20), "a\u0007b")))
        .containsExactly(
            "with must name at least one contact.",
            "at (15:30:20) must be a time to the minute such as 15:30.",
            "purpose (a\\u0007b) must not contain control characters but tabs and line breaks.");
    assertThat(new Meeting("m1", List.of("a", "b", "a"), DAY, null, null).with())
        .containsExactly("a", "b");
  }

  @Test
  void meetingsNameContactsAndPersonsAreNone() {
    assertThat(
            faults(
                () ->
                    network()
                        .contacts(Contact.builder("a", "Ann").build())
                        .meetings(
                            new Meeting("m1", List.of("a"), DAY, null, null),
                            new Meeting("m1", List.of("a", "zoe"), DAY, null, null))
                        .persons(
                            new KnownPerson("a", "Ann", null, null, List.of()),
                            new KnownPerson("b", "Bo", null, null, List.of()),
                            new KnownPerson("b", "Bo", null, null, List.of()))
                        .build()))
        .containsExactlyInAnyOrder(
            "meetings[\"m1\"].id (m1) must be unique, but another meeting has it too.",
            "meetings[\"m1\"].with[1] (zoe) must be the id of a contact.",
            "persons[\"b\"].id (b) must be unique, but another person has it too.",
            "persons[\"a\"].id (a) must not be a contact's id.");
  }

  @Test
  void groupsOfTopicsHoldTwoThatDifferAndNoTopicStandsInTwo() {
    List<Topic> one = OwnerBuilder.topics("UX research", "UX  Research ");
    List<Topic> two = OwnerBuilder.topics("hiring", "recruiting");
    List<Topic> three = OwnerBuilder.topics("Recruiting", "staffing");
    assertThat(
            faults(
                () ->
                    Owner.builder("mira", "Mira", ZoneOffset.UTC)
                        .sameTopics(List.of(one, two, three))
                        .build()))
        .containsExactly(
            "sameTopics[0] ([UX research, UX  Research ]) must hold two topics that differ, or"
                + " more.",
            "sameTopics[2][0] (Recruiting) must stand in one group, but sameTopics[1] has it"
                + " too.\nMaybe the two groups are one.");
  }

  @Test
  void aRuleWeighsOneToTwoHundred() {
    assertThat(faults(() -> Policy.builder().weight("a.b", 0).weight("c.d", 201).off(" ").build()))
        .containsExactly(
            "weights[\"a.b\"] (0) must be 1 or more.",
            "weights[\"c.d\"] (201) must be 200 or less.",
            "off[0] ( ) must not be blank.");
    assertThat(Policy.builder().weight("a.b", 1).weight("c.d", 200).build().weights()).hasSize(2);
  }

  @Test
  void equalIdsAndReferencesToNobodyAreToldByTheIdOfTheirFact() {
    assertThat(
            faults(
                () ->
                    network()
                        .contacts(
                            Contact.builder("dana", "Dana").build(),
                            Contact.builder("dana", "Dana Ortiz").build(),
                            Contact.builder("mira", "Me").build())
                        .interactions(
                            Interaction.builder("i1", "danna", DAY, InteractionKind.MET).build())
                        .introductions(new Introduction("n1", List.of("dana", "bob"), DAY, null))
                        .build()))
        .containsExactly(
            "contacts[\"dana\"].id (dana) must be unique, but another contact has it too.",
            "contacts[\"mira\"].id (mira) must not be the owner's id.",
            "interactions[\"i1\"].contact (danna) must be the id of a contact.",
            "introductions[\"n1\"].between[1] (bob) must be the id of a contact.");
  }

  @Test
  void aSnoozeNeedsItsEnd() {
    assertThat(faults(() -> new Response("cycle.ask/dana", null, ResponseKind.SNOOZED, DAY, null)))
        .containsExactly("until is missing: the day a snooze ends was expected.");
    assertThat(
            faults(
                () ->
                    new Response(
                        "cycle.ask/dana", null, ResponseKind.SNOOZED, DAY, DAY.minusDays(1))))
        .containsExactly("until (2026-11-22) must not be before on (2026-11-23).");
  }

  @Test
  void aThresholdHasBounds() {
    assertThat(faults(() -> Policy.builder().maxHops(7).followUpDays(-1).build()))
        .containsExactly("followUpDays (-1) must be 0 or more.", "maxHops (7) must be 6 or less.");
  }

  @Test
  void whatIsGivenIsCopied() {
    NetworkBuilder builder = network().contacts(Contact.builder("dana", "Dana").build());
    Network before = builder.build();
    builder.contacts(Contact.builder("bob", "Bob").build());
    assertThat(before.contacts()).hasSize(1);
    assertThat(before.contact("bob")).isEmpty();
    assertThat(before.toBuilder().build()).isEqualTo(before);
  }
}
