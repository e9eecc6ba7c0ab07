package dev.networkingcoach.benchmarks.networks;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.NetworkBuilder;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws one wild network. */
final class WildNetwork {
  private static final String OWNER = "me";
  private static final List<Double> STRENGTHS = List.of(0.5, 0.25, 0.8, 0.9, 1.0, 0.1, 1e-5);
  private static final List<String> STRANGERS = List.of("x1", "x2", "x3", "x4");
  private final Dice dice;
  private final LocalDate today;
  private final int interactions;
  private final List<Contact> contacts;
  private final List<String> contactIds;
  private final List<String> targetIds = new ArrayList<>();

  WildNetwork(Dice dice, int size, int interactions, LocalDate today) {
    this.dice = dice;
    this.today = today;
    this.interactions = interactions;
    contacts = new WildContacts(dice, today).draw(size);
    contactIds = contacts.stream().map(Contact::id).toList();
  }

  Network build() {
    Policy policy = new WildPolicy(dice).draw();
    NetworkBuilder network = Network.builder(owner()).policy(policy).contacts(contacts);
    network.targets(targets()).persons(persons()).acquaintances(acquaintances());
    WildOccasions occasions = new WildOccasions(dice, today, contactIds, targetIds);
    List<Meeting> meetings = occasions.meetings();
    List<Event> events = occasions.events();
    List<Group> groups = occasions.groups();
    List<Resource> resources = occasions.resources();
    network.meetings(meetings).events(events).groups(groups).resources(resources);
    WildHistory history =
        new WildHistory(
            dice, today, new WildHistory.Occasions(events, groups, resources, targetIds));
    history.draw(contacts, interactions);
    history.tell(meetings);
    return network
        .goals(occasions.goals())
        .interactions(history.interactions())
        .introductions(history.introductions(contactIds))
        .build();
  }

  private Owner owner() {
    return Owner.builder(OWNER, "Mira Chen", ZoneOffset.UTC)
        .emails(dice.chance(20) ? List.of("mira@example.org") : List.of())
        .purpose(dice.maybe(75, List.of("to grow", "to grow", " ")))
        .positioning(dice.maybe(75, List.of("I help banks", "I help banks", "\n")))
        .markets(dice.topics(BenchmarkWords.MARKETS, 4))
        .needs(dice.topics(BenchmarkWords.TOPICS, 5))
        .offers(dice.topics(BenchmarkWords.TOPICS, 3))
        .sameTopics(dice.chance(50) ? sameTopics() : List.of())
        .build();
  }

  /** Groups of two topics or three; some in another spelling than elsewhere. */
  private List<List<Topic>> sameTopics() {
    Set<Topic> different = new LinkedHashSet<>();
    for (String text : dice.shuffled(BenchmarkWords.EVERY_TOPIC)) {
      different.add(Topic.of(text));
    }
    List<Topic> topics = List.copyOf(different);
    List<List<Topic>> groups = new ArrayList<>();
    int end = 0;
    for (int i = dice.between(1, 4); i > 0; i--) {
      int start = end;
      end += dice.between(2, 3);
      groups.add(topics.subList(start, end));
    }
    return groups;
  }

  private List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (int i = dice.between(0, 8); i > 0; i--) {
      String id = dice.chance(25) ? dice.oneOf(contactIds) : "t" + i;
      if (!targetIds.contains(id)) {
        targetIds.add(id);
        LocalDate by = dice.chance(50) ? dice.around(today, 90, 40) : null;
        Topic market = dice.chance(30) ? Topic.of(dice.oneOf(BenchmarkWords.MARKETS)) : null;
        targets.add(new Target(id, "Target " + i, market, by, dice.chance(20)));
      }
    }
    return targets;
  }

  private List<KnownPerson> persons() {
    List<KnownPerson> persons = new ArrayList<>();
    for (String id : dice.some(STRANGERS, 3)) {
      persons.add(
          new KnownPerson(
              id, "Somebody " + id, null, null, dice.topics(BenchmarkWords.MARKETS, 1)));
    }
    return persons;
  }

  private List<Acquaintance> acquaintances() {
    List<String> people = new ArrayList<>(contactIds);
    people.addAll(targetIds);
    people.addAll(targetIds);
    people.addAll(STRANGERS);
    if (dice.chance(40)) {
      people.add(OWNER);
    }
    boolean varied = dice.chance(50);
    List<Acquaintance> ties = new ArrayList<>();
    for (int i = dice.between(0, contactIds.size() * 2 + 6); i > 0; i--) {
      String from = dice.oneOf(people);
      String to = dice.oneOf(people);
      Double strength = varied ? 1 - dice.share() : dice.maybe(85, STRENGTHS);
      String basis = dice.maybe(20, List.of("both sang in the choir"));
      LocalDate since = dice.chance(20) ? dice.around(today, 900, 30) : null;
      ties.add(new Acquaintance(from, to, strength, basis, since));
    }
    return ties;
  }
}
