package dev.networkingcoach.benchmarks.networks;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Draws one realistic network. The more topics there are, the less people have in common. */
final class TypicalNetwork {
  private static final int HISTORY_DAYS = 3 * 365;
  private static final List<String> MARKETS =
      List.of("fintech", "health", "logistics", "law", "retail", "energy", "media", "farming");

  private static final List<Relation> RELATIONS =
      weighted(
          List.of(
              Collections.nCopies(45, Relation.ACQUAINTANCE),
              Collections.nCopies(30, Relation.COLLEAGUE),
              Collections.nCopies(8, Relation.CUSTOMER),
              Collections.nCopies(4, Relation.SUPPLIER),
              Collections.nCopies(4, Relation.FRIEND),
              Collections.nCopies(4, Relation.PEER),
              Collections.nCopies(3, Relation.PROSPECT),
              Collections.nCopies(2, Relation.PARTNER)));

  private static final List<InteractionKind> KINDS =
      weighted(
          List.of(
              Collections.nCopies(45, InteractionKind.TALKED),
              Collections.nCopies(20, InteractionKind.MET),
              Collections.nCopies(14, InteractionKind.GAVE),
              Collections.nCopies(7, InteractionKind.THANKED),
              Collections.nCopies(6, InteractionKind.RECEIVED),
              Collections.nCopies(5, InteractionKind.ASKED),
              Collections.nCopies(2, InteractionKind.PITCHED),
              Collections.nCopies(1, InteractionKind.DECLINED)));

  private final Dice dice;
  private final LocalDate today;
  private final int size;
  private final int interactions;
  private final List<Topic> topics;

  TypicalNetwork(Dice dice, int size, int interactions, int topics, LocalDate today) {
    this.dice = dice;
    this.today = today;
    this.size = size;
    this.interactions = interactions;
    this.topics = IntStream.range(0, topics).mapToObj(i -> Topic.of("topic " + i)).toList();
  }

  Network build() {
    Owner owner =
        Owner.builder("me", "Mira Chen", ZoneOffset.UTC)
            .purpose("To find ten customers")
            .positioning("I help banks to test what they ship")
            .markets("fintech", "health", "law")
            .needs("topic 1", "topic 2", "topic 3")
            .offers("topic 4")
            .build();
    return Network.builder(owner)
        .contacts(times(size, this::contact))
        .interactions(times(size * interactions, this::interaction))
        .introductions(times(size / 12, this::introduction))
        .acquaintances(times(size < 2 ? 0 : size, this::acquaintance))
        .targets(times(6, i -> new Target("t" + i, "Target " + i, null, null, false)))
        .goals(new Goal("g", "Ten customers", null, today.plusDays(100), false))
        .events(times(4, this::event))
        .groups(times(3, i -> new Group("g" + i, "Club " + i, today.minusDays(400), null)))
        .resources(times(12, this::resource))
        .build();
  }

  private static <T> List<T> weighted(List<List<T>> values) {
    return values.stream().flatMap(List::stream).toList();
  }

  private interface Draw<T> {
    T number(int number);
  }

  private static <T> List<T> times(int count, Draw<T> draw) {
    List<T> drawn = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      drawn.add(draw.number(i));
    }
    return drawn;
  }

  private Contact contact(int number) {
    boolean listed = dice.chance(4);
    return Contact.builder("c" + number, "Contact Number " + number)
        .organization("Company " + dice.below(Math.max(1, size / 4)))
        .relation(dice.oneOf(RELATIONS))
        .connections(dice.chance(60) ? dice.between(20, 900) : null)
        .markets(dice.chance(50) ? List.of(Topic.of(dice.oneOf(MARKETS))) : List.of())
        .interests(dice.some(topics, 2))
        .needs(dice.some(topics, 1))
        .offers(dice.some(topics, 2))
        .advocacy(listed ? dice.oneOf(Advocacy.CANDIDATE, Advocacy.ADVOCATE) : Advocacy.NONE)
        .advocacySince(listed ? dice.around(today, 300, 0) : null)
        .focus(dice.chance(3))
        .archived(dice.chance(3))
        .build();
  }

  private Interaction interaction(int number) {
    String contact = "c" + number % size;
    LocalDate on = dice.around(today, HISTORY_DAYS, 0);
    InteractionKind kind = dice.oneOf(KINDS);
    boolean favour = kind == InteractionKind.GAVE || kind == InteractionKind.RECEIVED;
    boolean ask = kind == InteractionKind.ASKED;
    return Interaction.builder("i" + number, contact, on, kind)
        .favour(favour ? dice.oneOf(Favour.values()) : null)
        .what("what we spoke about")
        .event(kind == InteractionKind.MET && dice.chance(5) ? "e" + dice.below(4) : null)
        .group(dice.chance(1) ? "g" + dice.below(3) : null)
        .resource(kind == InteractionKind.GAVE && dice.chance(30) ? "r" + dice.below(12) : null)
        .target(ask && dice.chance(20) ? "t" + dice.below(6) : null)
        .build();
  }

  private Introduction introduction(int number) {
    int one = dice.below(size);
    int other = (one + 1 + dice.below(size - 1)) % size;
    LocalDate on = dice.around(today, HISTORY_DAYS, 0);
    return new Introduction("in" + number, List.of("c" + one, "c" + other), on, null);
  }

  /** One in ten leads to a target, one in ten to somebody else. */
  private Acquaintance acquaintance(int number) {
    int one = dice.below(size);
    int other = (one + 1 + dice.below(size - 1)) % size;
    String to =
        switch (dice.below(10)) {
          case 0 -> "t" + dice.below(6);
          case 1 -> "x" + dice.below(20);
          default -> "c" + other;
        };
    return new Acquaintance("c" + one, to, dice.between(1, 10) / 10.0);
  }

  private Event event(int number) {
    List<Topic> markets = List.of(Topic.of(dice.oneOf(MARKETS)));
    LocalDate on = dice.around(today, 20, 20);
    return new Event("e" + number, "Fair " + number, on, null, markets, List.of("c1", "t1"));
  }

  private Resource resource(int number) {
    LocalDate added = dice.around(today, 200, 0);
    return new Resource("r" + number, "Paper " + number, dice.some(topics, 3), added, null);
  }
}
