package dev.networkingcoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.review.Verdict;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a team's own mapper makes of facts and answers, whichever Jackson it is of. */
abstract class MapperContract {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** Writes with a mapper that knows the JDK's dates and nothing of ours. */
  abstract String plain(Object value);

  /** Reads with that mapper. */
  abstract <T> T read(String json, Class<T> type);

  /** Writes with a mapper that found its modules on the class path. */
  abstract String withModules(Object value);

  /** The same by way of a tree. */
  abstract String byTree(Object value);

  @Test
  void aTopicIsAText() {
    assertThat(plain(Topic.of("Fin  Tech"))).isEqualTo("\"Fin  Tech\"");
    assertThat(read("\"Fin  Tech\"", Topic.class).text()).isEqualTo("Fin  Tech");
  }

  @Test
  void everyFactComesBackAsItWas() {
    Network whole = whole();
    assertThat(List.of(whole.contacts(), whole.interactions(), whole.introductions()))
        .noneMatch(List::isEmpty);
    comesBack(whole.contacts().get(0));
    comesBack(whole.interactions().get(0));
    comesBack(whole.introductions().get(0));
    comesBack(whole.meetings().get(0));
    comesBack(whole.persons().get(0));
    comesBack(whole.acquaintances().get(0));
    comesBack(whole.targets().get(0));
    comesBack(whole.goals().get(0));
    comesBack(whole.events().get(0));
    comesBack(whole.groups().get(0));
    comesBack(whole.resources().get(0));
    comesBack(whole.responses().get(0));
    comesBack(whole.owner());
    comesBack(whole.policy());
    comesBack(whole);
    comesBack(Network.builder(Owner.builder("mira", "Mira", ZONE).build()).build());
  }

  private void comesBack(Object fact) {
    assertThat(read(plain(fact), fact.getClass())).isEqualTo(fact);
  }

  @Test
  void anAnswerHasOneFormWhoeverWritesIt() {
    PlanWriter writer = PlanWriter.oneLine();
    Verdict verdict =
        new Verdict(
            Verdict.Outcome.WAIT, List.of(new Verdict.Reason("review.no-pitch", "No.")), List.of());
    assertThat(withModules(SomePlans.PLAN)).isEqualTo(writer.toJson(SomePlans.PLAN));
    assertThat(withModules(SomePlans.FULL)).isEqualTo(writer.toJson(SomePlans.FULL));
    assertThat(withModules(verdict)).isEqualTo(writer.toJson(verdict));
    assertThat(withModules(List.of(SomePlans.BARE)))
        .isEqualTo("[" + writer.toJson(SomePlans.BARE) + "]");
    assertThat(byTree(SomePlans.PLAN)).isEqualTo(writer.toJson(SomePlans.PLAN));
  }

  private static Network whole() {
    return Network.builder(
            Owner.builder("mira", "Mira", ZONE)
                .emails("mira@example.org")
                .purpose("Learn")
                .positioning("For those who\nbuild")
                .markets("fintech")
                .needs("pilots")
                .offers("talks")
                .sameTopics(List.of(Topic.of("hiring"), Topic.of("recruiting")))
                .build())
        .contacts(dana(), Contact.builder("lee", "Lee").build())
        .interactions(
            Interaction.builder("i1", "dana", DAY, InteractionKind.TALKED)
                .favour(Favour.KNOWLEDGE)
                .what("pilots")
                .event("e1")
                .group("g1")
                .resource("r1")
                .target("t1")
                .by(Initiator.CONTACT)
                .build())
        .introductions(Introduction.builder("n1", DAY).between("dana", "lee").topic("k").build())
        .meetings(
            Meeting.builder("m1", DAY).with("dana").at(LocalTime.of(15, 30)).purpose("b").build())
        .persons(
            KnownPerson.builder("kim", "Kim")
                .organization("Acme")
                .title("CTO")
                .markets("x")
                .build())
        .acquaintances(
            Acquaintance.builder("dana", "kim").strength(0.25).basis("work").since(DAY).build())
        .targets(Target.builder("t1", "Noor").market(Topic.of("fintech")).by(DAY).build())
        .goals(Goal.builder("o1", "Two pilots").market(Topic.of("fintech")).deadline(DAY).build())
        .events(Event.builder("e1", "Fair", DAY).purpose("meet").markets("x").meet("dana").build())
        .groups(Group.builder("g1", "Java", DAY).platform("Slack").build())
        .resources(Resource.builder("r1", "A talk", DAY).topics("x", "y").link("https://a").build())
        .responses(
            Response.builder(ResponseKind.SNOOZED, DAY).advice("cycle.ask/dana").until(DAY).build(),
            Response.builder(ResponseKind.MUTED, DAY).rule("plan.goals").build())
        .policy(
            Policy.builder()
                .followUpDays(7)
                .placeholderNames(List.of(Topic.of("nobody")))
                .weight("plan.goals", 3)
                .off("upkeep.revive")
                .build())
        .build();
  }

  private static Contact dana() {
    return Contact.builder("dana", "Dana Ortiz")
        .organization("Acme")
        .title("CTO")
        .emails("dana@acme.example", "d@acme.example")
        .relation(Relation.FRIEND)
        .connections(700)
        .markets("fintech")
        .interests("chess")
        .needs("react")
        .offers("pilots")
        .advocacy(Advocacy.CANDIDATE)
        .advocacySince(DAY)
        .focus(true)
        .since(DAY)
        .cadenceDays(30)
        .birthday(new Birthday(MonthDay.of(2, 29), 2000))
        .labels("a", "b")
        .build();
  }
}
