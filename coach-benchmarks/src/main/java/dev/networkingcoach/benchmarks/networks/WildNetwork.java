package dev.networkingcoach.benchmarks.networks;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
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
import java.util.List;

/** Draws one wild network. */
final class WildNetwork {
  private static final String OWNER = "me";
  private static final List<Double> STRENGTHS = List.of(0.5, 0.25, 0.8, 0.9, 1.0, 0.1);

  private final Dice dice;
  private final LocalDate today;
  private final int interactions;
  private final List<Contact> contacts;
  private final List<String> contactIds;
  private final List<String> targetIds = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Resource> resources = new ArrayList<>();

  WildNetwork(Dice dice, int size, int interactions, LocalDate today) {
    this.dice = dice;
    this.today = today;
    this.interactions = interactions;
    contacts = new WildContacts(dice, today).draw(size);
    contactIds = contacts.stream().map(Contact::id).toList();
  }

  Network build() {
    NetworkBuilder network = Network.builder(owner()).policy(policy()).contacts(contacts);
    network.targets(targets()).goals(goals());
    drawOccasions();
    network.events(events).groups(groups).resources(resources).acquaintances(acquaintances());
    WildHistory history =
        new WildHistory(
            dice, today, new WildHistory.Occasions(events, groups, resources, targetIds));
    history.draw(contacts, interactions);
    return network
        .interactions(history.interactions())
        .introductions(history.introductions(contactIds))
        .build();
  }

  private Owner owner() {
    return new Owner(
        OWNER,
        "Mira Chen",
        ZoneOffset.UTC,
        List.of(),
        dice.maybe(75, List.of("to grow", "to grow", " ")),
        dice.maybe(75, List.of("I help banks", "I help banks", "\n")),
        dice.topics(Words.MARKETS, 4),
        dice.topics(Words.TOPICS, 5),
        dice.topics(Words.TOPICS, 3),
        List.of());
  }

  private Policy policy() {
    if (dice.chance(70)) {
      return Policy.defaults();
    }
    return Policy.builder()
        .followUpDays(threshold(0, 20))
        .dormantDays(threshold(1, 250))
        .givesPerAsk(dice.between(0, 3))
        .askAfterThanksDays(threshold(0, 15))
        .wellConnected(threshold(0, 800))
        .thankDays(threshold(0, 6))
        .askPatienceDays(threshold(0, 20))
        .advocateList(threshold(0, 25))
        .targetList(threshold(0, 8))
        .dailyBudget(threshold(0, 12))
        .maxHops(dice.between(1, 6))
        .staleDays(threshold(0, 90))
        .build();
  }

  /** Now and then the greatest there is, to see sums overflow. */
  private int threshold(int least, int most) {
    return dice.chance(2) ? Policy.MOST : dice.between(least, most);
  }

  private List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (int i = dice.between(0, 8); i > 0; i--) {
      String id = dice.chance(25) ? dice.oneOf(contactIds) : "t" + i;
      if (!targetIds.contains(id)) {
        targetIds.add(id);
        LocalDate by = dice.chance(50) ? dice.around(today, 90, 40) : null;
        Topic market = dice.chance(30) ? Topic.of(dice.oneOf(Words.MARKETS)) : null;
        targets.add(new Target(id, "Target " + i, market, by, dice.chance(20)));
      }
    }
    return targets;
  }

  private List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    for (int i = dice.between(0, 2); i > 0; i--) {
      LocalDate deadline = dice.chance(70) ? dice.around(today, 3, 3) : null;
      goals.add(new Goal("goal" + i, "Ten customers", null, deadline, dice.chance(40)));
    }
    return goals;
  }

  private void drawOccasions() {
    List<String> people = new ArrayList<>(contactIds);
    people.addAll(targetIds);
    people.add("somebody else");
    for (int i = dice.between(0, 7); i > 0; i--) {
      String purpose = dice.maybe(66, List.of("three leads", ""));
      LocalDate on = dice.chance(50) ? dice.around(today, 12, 9) : dice.around(today, 40, 40);
      List<Topic> markets = dice.topics(Words.MARKETS, 2);
      events.add(new Event("e" + i, "Fair " + i, on, purpose, markets, dice.some(people, 3)));
    }
    for (int i = dice.between(0, 3); i > 0; i--) {
      LocalDate joined = dice.around(today, 120, dice.chance(50) ? 10 : -85);
      groups.add(new Group("g" + i, "Club " + i, joined, null));
    }
    for (int i = dice.between(0, 9); i > 0; i--) {
      LocalDate added = dice.around(today, 20, 5);
      resources.add(new Resource("r" + i, "Paper " + i, dice.topics(Words.TOPICS, 4), added, null));
    }
  }

  private List<Acquaintance> acquaintances() {
    List<String> people = new ArrayList<>(contactIds);
    people.addAll(targetIds);
    people.addAll(targetIds);
    people.addAll(List.of("x1", "x2", "x3", "x4"));
    if (dice.chance(20)) {
      people.add(OWNER);
    }
    boolean varied = dice.chance(50);
    List<Acquaintance> ties = new ArrayList<>();
    for (int i = dice.between(0, contactIds.size() * 2 + 6); i > 0; i--) {
      String from = dice.oneOf(people);
      String to = dice.oneOf(people);
      if (!from.equals(to)) {
        Double strength = varied ? 1 - dice.share() : dice.maybe(85, STRENGTHS);
        ties.add(new Acquaintance(from, to, strength));
      }
    }
    return ties;
  }
}
