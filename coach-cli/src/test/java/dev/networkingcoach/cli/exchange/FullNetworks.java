package dev.networkingcoach.cli.exchange;

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
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Networks in which every field of every fact is set at times, and at times is not. */
final class FullNetworks {
  private static final List<String> TEXTS =
      List.of("React", "ux  Research", "Zoë & Söhne", "王伟", "a \"quoted\", text", "x");

  private final Random random;

  private FullNetworks(long seed) {
    random = new Random(seed);
  }

  /** A network; the same for the same seed. */
  static Network random(long seed) {
    return new FullNetworks(seed).network();
  }

  private Network network() {
    NetworkBuilder network = Network.builder(owner()).policy(policy());
    for (int i = 0; i < 6; i++) {
      network.contacts(contact("c" + i)).persons(person("p" + i)).targets(target("t" + i));
      network.goals(new Goal("g" + i, text(), maybe(topic()), maybe(day()), flag()));
      network.groups(new Group("gr" + i, text(), day(), maybe(text())));
      network.resources(new Resource("r" + i, text(), topics(), day(), maybe(text())));
      network.events(
          new Event("e" + i, text(), day(), maybe(text()), topics(), List.of("c" + i, "t1")));
      network.interactions(interaction("i" + i));
      network.introductions(
          new Introduction("in" + i, List.of("c" + i, "c" + (i + 1) % 6), day(), maybe(text())));
      network.acquaintances(
          new Acquaintance("c" + i, "p" + i, maybe(0.3), maybe(text()), maybe(day())));
      network.meetings(
          new Meeting(
              "m" + i + "@calendar.example/20261124T140000Z",
              List.of("c" + i, "c" + random.nextInt(6)),
              day(),
              maybe(LocalTime.of(random.nextInt(24), random.nextInt(60))),
              maybe(text())));
      LocalDate on = day();
      network.responses(
          new Response("cycle.thank/c" + i, null, ResponseKind.SNOOZED, on, on.plusDays(3)));
    }
    return network
        .responses(new Response(null, "cycle.ask", ResponseKind.MUTED, day(), null))
        .build();
  }

  private Owner owner() {
    return Owner.builder("me", "Mira Chen", ZoneId.of("Asia/Tokyo"))
        .emails(flag() ? List.of("mira@chen.example", "m@chen.example") : List.of())
        .purpose(maybe(text()))
        .positioning(maybe(text()))
        .markets(topics())
        .needs(topics())
        .offers(topics())
        .sameTopics(
            flag()
                ? List.of()
                : List.of(
                    List.of(Topic.of("UX research"), Topic.of("UX researcher"), Topic.of("UXR")),
                    List.of(Topic.of("Go"), Topic.of("golang"))))
        .build();
  }

  private Policy policy() {
    return flag()
        ? Policy.defaults()
        : Policy.builder()
            .dailyBudget(random.nextInt(9))
            .matchesPerContact(random.nextInt(9))
            .weight("cycle.thank", 1 + random.nextInt(200))
            .off("cycle.ask", "review.no-pitch")
            .build();
  }

  private Contact contact(String id) {
    return Contact.builder(id, text() + id)
        .organization(maybe(text()))
        .title(maybe(text()))
        .emails(flag() ? new String[0] : new String[] {id + "@x.example"})
        .relation(pick(List.of(Relation.values())))
        .connections(maybe(random.nextInt(900)))
        .markets(topics())
        .interests(topics())
        .needs(topics())
        .offers(topics())
        .advocacy(pick(List.of(Advocacy.values())))
        .advocacySince(maybe(day()))
        .focus(flag())
        .since(maybe(day()))
        .cadenceDays(maybe(1 + random.nextInt(90)))
        .birthday(maybe(Birthday.parse(pick(List.of("--02-29", "1980-05-31")))))
        .labels(flag() ? List.of() : List.of("Choir", text()))
        .archived(flag())
        .build();
  }

  private KnownPerson person(String id) {
    return new KnownPerson(id, text(), maybe(text()), maybe(text()), topics());
  }

  private Target target(String id) {
    return new Target(id, text(), maybe(topic()), maybe(day()), flag());
  }

  private Interaction interaction(String id) {
    return Interaction.builder(id, "c" + random.nextInt(6), day(), InteractionKind.TALKED)
        .favour(maybe(pick(List.of(Favour.values()))))
        .what(maybe(text()))
        .event(maybe("e1"))
        .group(maybe("gr1"))
        .resource(maybe("r1"))
        .target(maybe("t1"))
        .by(maybe(pick(List.of(Initiator.values()))))
        .build();
  }

  private boolean flag() {
    return random.nextBoolean();
  }

  private <T> @Nullable T maybe(T value) {
    return flag() ? null : value;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String text() {
    return pick(TEXTS);
  }

  private Topic topic() {
    return Topic.of(text());
  }

  private List<Topic> topics() {
    return Stream.of(topic(), topic()).distinct().limit(random.nextInt(3)).toList();
  }

  private LocalDate day() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1200));
  }
}
