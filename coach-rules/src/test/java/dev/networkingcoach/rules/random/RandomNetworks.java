package dev.networkingcoach.rules.random;

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
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A network of every kind of fact, from a seed. Ids and names are unique, and none is part of
 * another, so that whoever is named in a text can be found there.
 */
public final class RandomNetworks {
  /** The day all dates lie around. */
  public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private static final List<String> MARKETS = List.of("fintech", "health care", "energy");
  private static final List<String> TOPICS =
      List.of(
          "react contractor",
          "hiring",
          "staffing",
          "rust",
          "tax law",
          "office space",
          "go to market");
  private static final List<String> ORGANIZATIONS = List.of("Acme", "Globex GmbH", "Initech", " ");
  private static final List<String> NOBODY = List.of("", "  ", "LinkedIn member", "UNKNOWN");

  private final Chance chance;
  private final List<Contact> contacts;
  private final List<Target> targets;
  private final List<Event> events;
  private final List<Group> groups;
  private final List<Resource> resources;

  private RandomNetworks(long seed) {
    chance = new Chance(seed);
    contacts = chance.upTo(18, this::contact);
    targets = chance.upTo(6, this::target);
    events = chance.upTo(4, this::event);
    groups = chance.upTo(3, i -> new Group(id("group", i), name("Group", i), chance.day(), "XING"));
    resources = chance.upTo(5, this::resource);
  }

  /** The networks of the seeds from 1 to a number. */
  public static Stream<Network> upTo(int seeds) {
    return LongStream.rangeClosed(1, seeds).mapToObj(RandomNetworks::of);
  }

  /** The network of a seed. */
  public static Network of(long seed) {
    RandomNetworks made = new RandomNetworks(seed);
    Network network = made.network();
    List<String> subjects = new ArrayList<>(List.of("owner"));
    network.contacts().forEach(contact -> subjects.add(contact.id()));
    return network.toBuilder().responses(new RandomResponses(made.chance, subjects).all()).build();
  }

  private Network network() {
    List<Interaction> interactions = new ArrayList<>();
    List<Introduction> introductions = List.of();
    if (!contacts.isEmpty()) {
      interactions.addAll(chance.upTo(8 * contacts.size(), this::interaction));
      interactions.addAll(party(interactions.size()));
    }
    if (contacts.size() > 1) {
      introductions = chance.upTo(4, this::introduction);
    }
    return Network.builder(owner())
        .policy(policy())
        .contacts(contacts)
        .interactions(interactions)
        .introductions(introductions)
        .meetings(contacts.isEmpty() ? List.of() : chance.upTo(4, this::meeting))
        .persons(new KnownPerson("other-01", "Other One", null, null, List.of()))
        .acquaintances(acquaintances())
        .targets(targets)
        .goals(chance.upTo(2, this::goal))
        .events(events)
        .groups(groups)
        .resources(resources)
        .build();
  }

  private Owner owner() {
    return new Owner(
        "owner-00",
        "Mira Chen",
        ZoneId.of("Europe/Amsterdam"),
        List.of(),
        chance.one(new String[] {null, " ", "To find partners"}),
        chance.one(new String[] {null, "", "Banks, with late payments"}),
        chance.topics(MARKETS),
        chance.topics(TOPICS),
        chance.topics(TOPICS),
        chance.of(0.7)
            ? List.of()
            : List.of(List.of(Topic.of("staffing"), Topic.of(chance.spelling("hiring")))));
  }

  private Policy policy() {
    return chance.of(0.7)
        ? Policy.defaults()
        : Policy.builder()
            .followUpDays(chance.below(20))
            .givesPerAsk(chance.below(3))
            .advocateList(chance.below(4))
            .matchesPerContact(chance.below(4))
            .targetList(chance.below(4))
            .dailyBudget(chance.below(8))
            .maxHops(1 + chance.below(6))
            .staleDays(chance.below(30))
            .build();
  }

  private Contact contact(int i) {
    Advocacy advocacy = chance.of(0.6) ? Advocacy.NONE : chance.one(Advocacy.values());
    return Contact.builder(id("person", i), chance.of(0.1) ? chance.one(NOBODY) : name("Person", i))
        .organization(chance.perhaps(0.7, () -> chance.spelling(chance.one(ORGANIZATIONS))))
        .relation(chance.one(Relation.values()))
        .connections(chance.perhaps(0.6, () -> chance.below(1_000)))
        .markets(chance.topics(MARKETS))
        .interests(chance.topics(TOPICS))
        .needs(chance.topics(TOPICS))
        .offers(chance.topics(TOPICS))
        .advocacy(advocacy)
        .advocacySince(advocacy == Advocacy.NONE ? null : chance.perhaps(0.7, () -> chance.day()))
        .focus(chance.of(0.3))
        .cadenceDays(chance.perhaps(0.3, () -> 1 + chance.below(120)))
        .birthday(chance.perhaps(0.5, this::birthday))
        .archived(chance.of(0.15))
        .build();
  }

  private Birthday birthday() {
    LocalDate day = chance.of(0.7) ? TODAY.minusDays(chance.below(5)) : chance.day();
    return new Birthday(MonthDay.from(day), chance.perhaps(0.5, () -> 1970));
  }

  private Meeting meeting(int i) {
    List<String> with = new ArrayList<>();
    for (int j = chance.below(3); j >= 0; j--) {
      with.add(contacts.get(chance.below(contacts.size())).id());
    }
    LocalDate on = TODAY.plusDays(chance.below(26) - 9);
    return new Meeting(
        id("meeting", i),
        with,
        on,
        chance.perhaps(0.5, () -> LocalTime.of(15, 30)),
        chance.perhaps(0.5, () -> "The pilot"));
  }

  private Interaction interaction(int i) {
    String id = id("deed", i);
    int who = chance.below(contacts.size());
    LocalDate on = asleep(who) ? chance.day().minusDays(1_100) : chance.day();
    InteractionKind kind =
        generous(who)
            ? InteractionKind.RECEIVED
            : chance.of(0.2) ? InteractionKind.TALKED : chance.one(InteractionKind.values());
    return Interaction.builder(id, contacts.get(who).id(), on, kind)
        .favour(chance.perhaps(0.6, () -> chance.one(Favour.values())))
        .what(chance.perhaps(0.5, () -> "what " + id + " was\nabout"))
        .event(chance.perhaps(0.2, () -> id("event", chance.below(5))))
        .group(chance.perhaps(0.2, () -> id("group", chance.below(4))))
        .resource(chance.perhaps(0.2, () -> id("resource", chance.below(6))))
        .target(chance.perhaps(0.4, () -> id("target", chance.below(7))))
        .by(chance.perhaps(0.3, () -> chance.one(Initiator.values())))
        .build();
  }

  /** Some contacts were dear long ago and nothing happened with them since. */
  private static boolean asleep(int contact) {
    return contact % 3 == 2;
  }

  /** Of some contacts, nearly all there is are favours received. */
  private boolean generous(int contact) {
    return contact % 4 == 1 && chance.of(0.8);
  }

  /** Most contacts that are not asleep, met at one event. */
  private List<Interaction> party(int from) {
    if (events.isEmpty() || chance.of(0.5)) {
      return List.of();
    }
    Event event = events.get(0);
    return IntStream.range(0, contacts.size())
        .filter(i -> !asleep(i) && chance.of(0.8))
        .mapToObj(
            i ->
                Interaction.builder(
                        id("deed", from + i), contacts.get(i).id(), event.on(), InteractionKind.MET)
                    .event(event.id())
                    .build())
        .toList();
  }

  private Introduction introduction(int i) {
    int one = chance.below(contacts.size());
    int other = (one + 1 + chance.below(contacts.size() - 1)) % contacts.size();
    return new Introduction(
        id("introduction", i),
        List.of(contacts.get(one).id(), contacts.get(other).id()),
        chance.day(),
        null);
  }

  private List<Acquaintance> acquaintances() {
    List<String> people = new ArrayList<>(List.of("other-01", "other-02", "owner-00"));
    contacts.forEach(contact -> people.add(contact.id()));
    targets.forEach(target -> people.add(target.id()));
    List<Acquaintance> all = new ArrayList<>();
    for (int i = chance.below(4 * people.size()); i > 0; i--) {
      String from = chance.one(people);
      String to = chance.one(people);
      if (!from.equals(to)) {
        all.add(new Acquaintance(from, to, chance.perhaps(0.7, () -> (1 + chance.below(4)) / 4.0)));
      }
    }
    return all;
  }

  /** A target; some are contacts already. */
  private Target target(int i) {
    boolean contact = i < contacts.size() && chance.of(0.2);
    return new Target(
        contact ? contacts.get(i).id() : id("target", i),
        contact ? contacts.get(i).name() : name("Target", i),
        chance.perhaps(0.5, () -> Topic.of(chance.one(MARKETS))),
        chance.perhaps(0.5, () -> chance.day()),
        chance.of(0.2));
  }

  private Goal goal(int i) {
    return new Goal(
        id("goal", i), name("Goal", i), null, chance.perhaps(0.6, chance::day), chance.of(0.4));
  }

  private Event event(int i) {
    List<String> meet = new ArrayList<>();
    for (int j = chance.below(4); j > 0; j--) {
      meet.add(id(chance.of(0.5) ? "person" : "target", chance.below(8)));
    }
    return new Event(
        id("event", i),
        name("Event", i),
        chance.of(0.3) ? TODAY.plusDays(chance.below(32)) : TODAY.minusDays(chance.below(12)),
        chance.one(new String[] {null, " ", "Meet partners"}),
        chance.topics(MARKETS),
        meet);
  }

  private Resource resource(int i) {
    return new Resource(
        id("resource", i),
        name("Resource", i),
        chance.topics(TOPICS),
        chance.day(),
        chance.perhaps(0.5, () -> "https://example.org/" + i));
  }

  private static String id(String kind, int number) {
    return String.format("%s-%03d", kind, number);
  }

  private static String name(String kind, int number) {
    return String.format("%s%03d Of%s%03d", kind, number, kind, number);
  }
}
