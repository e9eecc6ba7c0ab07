package dev.networkingcoach.rules.internal.situation;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.rules.internal.standing.Anniversary;
import dev.networkingcoach.rules.internal.standing.Appointment;
import dev.networkingcoach.rules.internal.standing.Membership;
import dev.networkingcoach.rules.internal.standing.Occasion;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Standings;
import dev.networkingcoach.rules.internal.standing.Thresholds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Events, meetings, birthdays and groups, seen from today. */
final class OccasionFacts {
  private final Network network;
  private final Standings standings;
  private final LocalDate today;
  private final Set<String> targets;

  OccasionFacts(Network network, Standings standings, LocalDate today) {
    this.network = network;
    this.standings = standings;
    this.today = today;
    this.targets = network.targets().stream().map(Target::id).collect(Collectors.toSet());
  }

  void add(Collection<Object> facts) {
    for (Meeting meeting : network.meetings()) {
      int daysAhead = -age(meeting.on());
      if (daysAhead >= -Thresholds.OUTCOME_DAYS && daysAhead <= Thresholds.PREPARE_DAYS) {
        facts.add(new Appointment(meeting, daysAhead, untold(meeting)));
      }
    }
    for (Standing standing : standings.all()) {
      Birthday birthday = standing.contact().birthday();
      if (birthday != null) {
        addAnniversary(standing, birthday, facts);
      }
    }
    if (!network.events().isEmpty()) {
      Map<String, Set<String>> metAt = metAt();
      for (Event event : network.events()) {
        facts.add(occasion(event, metAt.getOrDefault(event.id(), Set.of())));
      }
    }
    if (!network.groups().isEmpty()) {
      Map<String, LocalDate> activity = activity();
      for (Group group : network.groups()) {
        facts.add(membership(group, activity));
      }
    }
  }

  private List<Standing> untold(Meeting meeting) {
    int age = age(meeting.on());
    return meeting.with().stream()
        .sorted()
        .map(standings::of)
        .filter(Objects::nonNull)
        .filter(standing -> standing.touches().spokenAge() > age)
        .toList();
  }

  private void addAnniversary(Standing standing, Birthday birthday, Collection<Object> facts) {
    for (int year = today.getYear(); year >= today.getYear() - 1; year--) {
      LocalDate on = birthday.in(year);
      int age = age(on);
      if (age >= 0 && age <= Thresholds.BIRTHDAY_DAYS) {
        facts.add(new Anniversary(standing, on, age));
      }
    }
  }

  private Map<String, Set<String>> metAt() {
    Map<String, Set<String>> metAt = new HashMap<>();
    for (Interaction interaction : standings.occasional()) {
      if (interaction.kind() == InteractionKind.MET && interaction.event() != null) {
        metAt
            .computeIfAbsent(interaction.event(), event -> new TreeSet<>())
            .add(interaction.contact());
      }
    }
    return metAt;
  }

  private Occasion occasion(Event event, Set<String> metThere) {
    Set<String> meet = new TreeSet<>(event.meet());
    meet.removeAll(standings.archived());
    List<Standing> met = metThere.stream().map(standings::of).filter(Objects::nonNull).toList();
    return new Occasion(
        event,
        Math.toIntExact(event.on().toEpochDay() - today.toEpochDay()),
        List.copyOf(meet),
        (int) meet.stream().filter(targets::contains).count(),
        event.markets().stream().anyMatch(network.owner().markets()::contains),
        met,
        (int) met.stream().filter(standing -> standing.contact().focus()).count());
  }

  private Map<String, LocalDate> activity() {
    Map<String, LocalDate> activity = new HashMap<>();
    for (Interaction interaction : standings.occasional()) {
      if (interaction.group() != null) {
        activity.merge(
            interaction.group(),
            interaction.on(),
            (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return activity;
  }

  private Membership membership(Group group, Map<String, LocalDate> activity) {
    LocalDate last = activity.get(group.id());
    return new Membership(
        group, age(group.joined()), last, last == null ? Thresholds.NEVER : age(last));
  }

  private int age(LocalDate date) {
    return Math.toIntExact(today.toEpochDay() - date.toEpochDay());
  }
}
