package dev.networkingcoach.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.benchmarks.oracle.PlainJavaCoach;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule base and the oracle on cases that random networks do not come across. */
class EdgeCaseTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private final Coach coach = RuleBasedCoach.builder().build();
  private final PlainJavaCoach oracle = new PlainJavaCoach();

  private static NetworkBuilder network() {
    return Network.builder(
        Owner.builder("me", "Mira", ZoneOffset.UTC).markets("law").needs("react").build());
  }

  private static NetworkBuilder network(String... contacts) {
    NetworkBuilder network = network();
    for (String id : contacts) {
      network.contacts(Contact.builder(id, "Contact " + id).build());
    }
    return network;
  }

  private static Interaction happened(
      String id, int daysAgo, InteractionKind kind, String contact) {
    return Interaction.builder(id, contact, TODAY.minusDays(daysAgo), kind).build();
  }

  private static Target target(String id) {
    return new Target(id, "Target", null, null, false);
  }

  private void expectAgreement(NetworkBuilder builder, LocalDate today) {
    Network network = builder.build();
    assertThat(Agreement.difference(coach.advise(network, today), oracle.advise(network, today)))
        .isEmpty();
  }

  @Test
  void nothingKnown() {
    expectAgreement(Network.builder(Owner.builder("me", "Mira", ZoneOffset.UTC).build()), TODAY);
  }

  @Test
  void onePersonPlannedTwiceIsOnePerson() {
    List<String> twice = List.of("a", "a");
    Event event = new Event("e", "Fair", TODAY.plusDays(1), "leads", List.of(), twice);
    expectAgreement(network("a").events(event), TODAY);
  }

  @Test
  void theOwnerAsTarget() {
    expectAgreement(
        network("a")
            .interactions(happened("i", 1, InteractionKind.TALKED, "a"))
            .acquaintances(new Acquaintance("a", "me", 0.5))
            .targets(target("me")),
        TODAY);
  }

  @Test
  void aTargetTheOwnerKnowsAlready() {
    expectAgreement(
        network("a")
            .acquaintances(new Acquaintance("me", "a", 0.5), new Acquaintance("me", "t", 0.5))
            .targets(target("a"), target("t")),
        TODAY);
  }

  @Test
  void aPathThatBeginsWithAStrangerIsNone() {
    expectAgreement(
        network("a")
            .interactions(happened("i", 1, InteractionKind.TALKED, "a"))
            .acquaintances(
                new Acquaintance("me", "x", 1.0),
                new Acquaintance("x", "t", 1.0),
                new Acquaintance("a", "t", 0.1))
            .targets(target("t")),
        TODAY);
  }

  @Test
  void aTieOfTheOwnerAndOneWithOneselfCountForNothing() {
    expectAgreement(
        network("a", "b")
            .interactions(
                happened("i", 1, InteractionKind.TALKED, "a"),
                happened("j", 99, InteractionKind.TALKED, "b"))
            .acquaintances(
                new Acquaintance("a", "a", 1.0),
                new Acquaintance("b", "me", 1.0),
                new Acquaintance("me", "t", 1.0),
                new Acquaintance("b", "t", 0.5))
            .targets(target("t")),
        TODAY);
  }

  @Test
  void tiesSoWeakThatTheirProductIsZero() {
    expectAgreement(
        network("a")
            .interactions(happened("i", 1, InteractionKind.TALKED, "a"))
            .acquaintances(new Acquaintance("a", "x", 1e-200), new Acquaintance("x", "t", 1e-200))
            .targets(target("t")),
        TODAY);
  }

  @Test
  void theFirstAndTheLastDay() {
    LocalDate first = LocalDate.of(1, 1, 1);
    LocalDate last = LocalDate.of(9999, 12, 31);
    Contact contact =
        Contact.builder("a", "Ada")
            .focus(true)
            .advocacy(Advocacy.CANDIDATE)
            .advocacySince(last)
            .build();
    Interaction early = Interaction.builder("i", "a", first, InteractionKind.MET).build();
    Interaction late = Interaction.builder("j", "a", last, InteractionKind.RECEIVED).build();
    for (LocalDate today : List.of(first, TODAY, last)) {
      expectAgreement(network().contacts(contact).interactions(early, late), today);
    }
  }

  @Test
  void anIntroductionWithTheIdOfAnInteraction() {
    expectAgreement(
        network("a", "b")
            .interactions(
                happened("1", 2, InteractionKind.TALKED, "a"),
                happened("2", 2, InteractionKind.TALKED, "a"),
                happened("3", 2, InteractionKind.TALKED, "a"))
            .introductions(new Introduction("1", List.of("a", "b"), TODAY.minusDays(2), null)),
        TODAY);
  }

  @Test
  void waysThatDifferByRoundingOnlyAreEquallyStrong() {
    // 0.02 * 0.05 * 0.81 < 0.81 * 0.02 * 0.05 in doubles.
    expectAgreement(
        network("a", "b")
            .interactions(
                happened("i", 3, InteractionKind.TALKED, "a"),
                happened("j", 3, InteractionKind.TALKED, "b"))
            .acquaintances(
                new Acquaintance("a", "x", 0.02),
                new Acquaintance("x", "z", 0.05),
                new Acquaintance("z", "t", 0.81),
                new Acquaintance("b", "y", 0.81),
                new Acquaintance("y", "z", 0.02),
                new Acquaintance("b", "w", 0.81),
                new Acquaintance("w", "v", 0.02),
                new Acquaintance("v", "t", 0.05))
            .targets(target("t")),
        TODAY);
  }

  @Test
  void twoIntroductionsWhoseJoinedIdsAreAlikeAreTwo() {
    NetworkBuilder four =
        network()
            .contacts(
                Contact.builder("a", "Ada").needs("venue").build(),
                Contact.builder("b+c", "Bo").offers("venue").build(),
                Contact.builder("a+b", "Ann").needs("rust").build(),
                Contact.builder("c", "Cy").offers("rust").build())
            .interactions(
                happened("1", 1, InteractionKind.TALKED, "a"),
                happened("2", 1, InteractionKind.TALKED, "b+c"),
                happened("3", 1, InteractionKind.TALKED, "a+b"),
                happened("4", 1, InteractionKind.TALKED, "c"));
    expectAgreement(four, TODAY);
    assertThat(coach.advise(four.build(), TODAY).advice())
        .filteredOn(advice -> advice.rule().equals("intro.match"))
        .extracting(Advice::key)
        .containsExactly("intro.match/a%2Bb+c", "intro.match/a+b%2Bc");
  }

  @Test
  void asManyGivesPerAskAsThereMayBe() {
    expectAgreement(
        network()
            .policy(Policy.builder().givesPerAsk(Policy.MOST).build())
            .contacts(Contact.builder("a", "Ada").offers("react").build())
            .interactions(
                happened("i", 20, InteractionKind.ASKED, "a"),
                happened("j", 20, InteractionKind.DECLINED, "a")),
        TODAY);
  }

  @Test
  void aNameOfNoBreakSpaceIsBlank() {
    expectAgreement(network().contacts(Contact.builder("a", "\u00a0").build()), TODAY);
  }
}
