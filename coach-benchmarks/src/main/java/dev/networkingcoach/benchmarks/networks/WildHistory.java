package dev.networkingcoach.benchmarks.networks;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Resource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws what happened, with a liking for days on which some rule changes its mind. */
final class WildHistory {
  private static final InteractionKind TALKED = InteractionKind.TALKED;
  private static final Integer[] EDGES = {
    0, 1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15, 20, 21, 28, 29, 30, 31, 39, 40, 41, 50, 51, 52, 59,
    60, 61, 62, 74, 75, 88, 89, 90, 91, 92, 179, 180, 181, 190, 191, 270, 271, 363, 364, 365, 366,
    728, 729, 730, 1094, 1095, 1096
  };

  private final Dice dice;
  private final LocalDate today;
  private final Occasions occasions;
  private final List<Interaction> interactions = new ArrayList<>();

  /** Nothing happened in the last days before today. */
  private final int quiet;

  private int ids;

  /** What an interaction can refer to. */
  record Occasions(
      List<Event> events, List<Group> groups, List<Resource> resources, List<String> targets) {}

  /** When somebody was in touch, and in which ways. */
  private record Era(int lag, int length, List<InteractionKind> kinds) {}

  WildHistory(Dice dice, LocalDate today, Occasions occasions) {
    this.dice = dice;
    this.today = today;
    this.occasions = occasions;
    quiet = dice.chance(75) ? 0 : dice.oneOf(5, 6, 7, 30, 66, 67);
  }

  void draw(List<Contact> contacts, int average) {
    List<Interaction> last = List.of();
    for (Contact contact : contacts) {
      List<Interaction> history =
          dice.chance(12) ? copied(last, contact.id()) : drawn(contact, average);
      interactions.addAll(history);
      last = history;
    }
  }

  List<Interaction> interactions() {
    return interactions;
  }

  List<Introduction> introductions(List<String> contacts) {
    List<Introduction> introductions = new ArrayList<>();
    for (int i = dice.between(0, contacts.size() / 3); i > 0; i--) {
      String one = dice.oneOf(contacts);
      String other = dice.oneOf(contacts);
      if (!one.equals(other)) {
        LocalDate on = day(new Era(0, 400, List.of()));
        introductions.add(new Introduction("in" + i, List.of(one, other), on, null));
      }
    }
    return introductions;
  }

  /** What came of meetings, on their day or around it, as far as anybody told. */
  void tell(List<Meeting> meetings) {
    for (Meeting meeting : meetings) {
      for (String contact : meeting.with()) {
        if (dice.chance(40)) {
          LocalDate on = dice.around(meeting.on(), 1, 2);
          interactions.add(talk(contact, on, dice.oneOf(InteractionKind.MET, TALKED)));
        }
      }
    }
  }

  private List<Interaction> drawn(Contact contact, int average) {
    if (dice.chance(8)) {
      return waiting(contact.id());
    }
    if (contact.focus() && dice.chance(50)) {
      return followedUpOnce(contact.id());
    }
    if (dice.chance(contact.advocacy() == Advocacy.CANDIDATE ? 25 : 5)) {
      return recommending(contact.id());
    }
    Era era = era();
    List<Interaction> history = new ArrayList<>();
    for (int i = dice.between(0, 2 * average); i > 0; i--) {
      history.add(interaction(contact.id(), era));
    }
    return history;
  }

  private List<Interaction> recommending(String contact) {
    List<Interaction> history = new ArrayList<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      LocalDate on = today.minusDays(dice.oneOf(364, 365, 729, 730, dice.between(0, 400)));
      history.add(
          Interaction.builder(nextId(), contact, on, InteractionKind.RECEIVED)
              .favour(dice.oneOf(Favour.RECOMMENDATION, dice.oneOf(Favour.values())))
              .build());
    }
    return history;
  }

  /** Followed up some days after the meeting, or on its evening. */
  private List<Interaction> followedUpOnce(String contact) {
    int age = dice.oneOf(6, 7, 8, 20, 21, 51, 52, dice.between(0, 60));
    LocalDate on = today.minusDays(age);
    LocalDate met = on.minusDays(dice.chance(40) ? 0 : dice.between(1, 12));
    return List.of(talk(contact, met, InteractionKind.MET), talk(contact, on, TALKED));
  }

  /** They wrote last, or on the day of something else. */
  private List<Interaction> waiting(String contact) {
    LocalDate on = today.minusDays(dice.oneOf(0, 1, 2, 3, 4, 29, 30, 31, dice.between(0, 40)));
    List<Interaction> history = new ArrayList<>();
    for (int i = dice.between(0, 3); i > 0; i--) {
      LocalDate before = on.minusDays(dice.below(3));
      history.add(talk(contact, before, dice.oneOf(TALKED, TALKED, InteractionKind.GAVE)));
    }
    history.add(Interaction.builder(nextId(), contact, on, TALKED).by(Initiator.CONTACT).build());
    return history;
  }

  private Interaction talk(String contact, LocalDate on, InteractionKind kind) {
    return Interaction.builder(nextId(), contact, on, kind).by(by(kind)).build();
  }

  private @Nullable Initiator by(InteractionKind kind) {
    return kind == TALKED ? dice.maybe(60, List.of(Initiator.values())) : null;
  }

  /** The same days and kinds with another contact, so that the two tie. */
  private List<Interaction> copied(List<Interaction> history, String contact) {
    List<Interaction> copies = new ArrayList<>();
    for (Interaction one : history) {
      copies.add(one.toBuilder().id(nextId()).contact(contact).build());
    }
    return copies;
  }

  private Era era() {
    List<InteractionKind> kinds =
        switch (dice.below(5)) {
          case 0 -> List.of(InteractionKind.MET, TALKED);
          case 1 -> List.of(TALKED);
          case 2 -> List.of(InteractionKind.MET, InteractionKind.GAVE, InteractionKind.ASKED);
          default -> List.of(InteractionKind.values());
        };
    return switch (dice.below(8)) {
      case 0 -> new Era(0, 30, kinds);
      case 3 -> new Era(dice.oneOf(EDGES), 3, kinds);
      case 4 -> new Era(dice.between(87, 91), 60, kinds);
      case 1 -> new Era(dice.between(60, 200), 400, kinds);
      case 2 -> new Era(dice.between(1000, 1200), 300, kinds);
      default -> new Era(0, dice.oneOf(60, 500, 1500), kinds);
    };
  }

  private Interaction interaction(String contact, Era era) {
    InteractionKind kind = dice.oneOf(era.kinds);
    Event event = dice.maybe(kind == InteractionKind.MET ? 50 : 4, occasions.events);
    Group group = dice.maybe(5, occasions.groups);
    Resource resource = kind == InteractionKind.GAVE ? dice.maybe(40, occasions.resources) : null;
    return Interaction.builder(nextId(), contact, day(era, event, group), kind)
        .favour(dice.chance(60) ? dice.oneOf(Favour.values()) : null)
        .what(dice.chance(50) ? "the new office" : null)
        .event(event == null ? null : event.id())
        .group(group == null ? null : group.id())
        .resource(resource == null ? null : resource.id())
        .target(target(kind))
        .by(by(kind))
        .build();
  }

  private @Nullable String target(InteractionKind kind) {
    return kind == InteractionKind.ASKED ? dice.maybe(60, occasions.targets) : null;
  }

  private LocalDate day(Era era, @Nullable Event event, @Nullable Group group) {
    if (event != null && dice.chance(80)) {
      return event.on();
    }
    return group != null && dice.chance(60) ? today.minusDays(dice.between(87, 92)) : day(era);
  }

  private LocalDate day(Era era) {
    if (era.lag == 0 && dice.chance(4)) {
      return today.plusDays(dice.between(1, 40));
    }
    int age = dice.chance(50) ? dice.oneOf(EDGES) : dice.between(0, era.length);
    return today.minusDays(Math.max(quiet, era.lag + age % (era.length + 1)));
  }

  /** Ids in an order that is not that of the days. */
  private String nextId() {
    return "i" + dice.between(0, 99) + '-' + ids++;
  }
}
