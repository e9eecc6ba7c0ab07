package dev.networkingcoach.benchmarks.networks;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws what has a day of its own, with a liking for days on which some rule changes its mind. */
final class WildOccasions {
  private static final Integer[] MEETING_DAYS = {
    -40, -9, -8, -7, -6, -3, -2, -1, 0, 0, 1, 1, 2, 3, 13, 14, 15, 30
  };

  private static final Integer[] EVENT_DAYS = {
    -11, -10, -10, -6, -5, -5, -2, -1, -1, 0, 0, 1, 1, 2, 3, 4, 6, 7, 7, 8, 30, 31
  };

  private final Dice dice;
  private final LocalDate today;
  private final List<String> contacts;
  private final List<String> targets;

  WildOccasions(Dice dice, LocalDate today, List<String> contacts, List<String> targets) {
    this.dice = dice;
    this.today = today;
    this.contacts = contacts;
    this.targets = targets;
  }

  List<Meeting> meetings() {
    List<Meeting> meetings = new ArrayList<>();
    for (int i = dice.chance(50) ? 0 : dice.between(1, 6); i > 0; i--) {
      Set<String> with = new LinkedHashSet<>();
      for (int j = dice.oneOf(1, 1, 1, 2, 3, 4); j > 0; j--) {
        with.add(dice.oneOf(contacts));
      }
      LocalDate on = today.plusDays(dice.oneOf(MEETING_DAYS));
      LocalTime at = dice.chance(50) ? LocalTime.of(15, 30) : null;
      String purpose = dice.maybe(50, List.of("the pilot", " "));
      meetings.add(
          new Meeting(dice.oneOf("m", "m+", "m/") + i, List.copyOf(with), on, at, purpose));
    }
    return meetings;
  }

  List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    for (int i = dice.between(0, 2); i > 0; i--) {
      LocalDate deadline = dice.chance(70) ? dice.around(today, 3, 3) : null;
      goals.add(new Goal("goal" + i, "Ten customers", null, deadline, dice.chance(40)));
    }
    return goals;
  }

  List<Event> events() {
    List<String> people = new ArrayList<>(contacts);
    people.addAll(targets);
    people.add("somebody else");
    List<Event> events = new ArrayList<>();
    for (int i = dice.between(0, 7); i > 0; i--) {
      String purpose = dice.maybe(66, List.of("three leads", ""));
      LocalDate on =
          dice.chance(30) ? dice.around(today, 40, 40) : today.plusDays(dice.oneOf(EVENT_DAYS));
      List<Topic> markets = dice.topics(BenchmarkWords.MARKETS, 2);
      events.add(new Event("e" + i, "Fair " + i, on, purpose, markets, dice.some(people, 3)));
    }
    return events;
  }

  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (int i = dice.between(0, 3); i > 0; i--) {
      LocalDate joined = dice.around(today, 120, dice.chance(50) ? 10 : -85);
      groups.add(new Group("g" + i, "Club " + i, joined, null));
    }
    return groups;
  }

  List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    for (int i = dice.between(0, 9); i > 0; i--) {
      LocalDate added = dice.around(today, 20, 5);
      resources.add(
          new Resource("r" + i, "Paper " + i, dice.topics(BenchmarkWords.TOPICS, 4), added, null));
    }
    return resources;
  }
}
