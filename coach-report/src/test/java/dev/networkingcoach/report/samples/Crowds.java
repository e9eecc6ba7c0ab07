package dev.networkingcoach.report.samples;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Target;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Networks of many people, made from a seed: the same each time. */
public final class Crowds {
  private static final String[] FIRST = {
    "Amara", "Ben", "Chiara", "Dmitri", "Élodie", "Farid", "Greta", "Hiro", "Ines", "Jonas",
    "Katya", "Luís", "Mbali", "Noor", "Oskar", "Priya", "Quentin", "Rosa", "Søren", "Tariq"
  };
  private static final String[] LAST = {
    "Abebe",
    "Bauer",
    "Costa",
    "Dubois",
    "Eriksen",
    "Fuchs",
    "García",
    "Hansen",
    "Ito",
    "Jansen",
    "Kowalski",
    "Lindqvist",
    "Moreau",
    "Nowak",
    "Okafor",
    "Petrov",
    "Quispe",
    "Rossi",
    "Sato",
    "Tanaka",
    "Ueda",
    "Vargas",
    "Weiß",
    "Xu",
    "Yilmaz",
    "Zhang"
  };
  private static final List<Relation> RELATIONS = List.of(Relation.values());
  private static final List<InteractionKind> KINDS =
      Stream.of(InteractionKind.values()).filter(kind -> kind != InteractionKind.PITCHED).toList();
  private static final Event PARTY =
      new Event(
          "summit",
          "Autumn summit",
          ReportSamples.TODAY.minusDays(4),
          "Meet",
          List.of(),
          List.of());

  private final Random random;
  private final int size;

  private Crowds(int size, long seed) {
    this.size = size;
    this.random = new Random(seed);
  }

  /** A network of so many contacts. */
  public static Network of(int size) {
    return new Crowds(size, 7).network();
  }

  private Network network() {
    List<Contact> contacts = IntStream.range(0, size).mapToObj(this::contact).toList();
    return Network.builder(
            Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam")).build())
        .contacts(contacts)
        .interactions(interactions())
        .introductions(
            IntStream.range(0, size / 10)
                .mapToObj(
                    i ->
                        new Introduction(
                            "intro" + i, List.of(id(i), id(size - 1 - i)), day(400), null))
                .toList())
        .acquaintances(acquaintances())
        .events(PARTY)
        .targets(
            IntStream.range(0, 6)
                .mapToObj(
                    i -> new Target("target" + i, "Target " + name(17 * i), null, null, false))
                .toList())
        .build();
  }

  private Contact contact(int i) {
    Advocacy advocacy =
        i % 71 == 0 ? Advocacy.ADVOCATE : i % 89 == 5 ? Advocacy.CANDIDATE : Advocacy.NONE;
    return Contact.builder(id(i), name(i))
        .organization(LAST[i % 23] + " & Co")
        .title(i % 3 == 0 ? "Head of Product" : null)
        .relation(RELATIONS.get(i % RELATIONS.size()))
        .connections(random.nextInt(900))
        .advocacy(advocacy)
        .advocacySince(advocacy == Advocacy.NONE ? null : day(300))
        .build();
  }

  private List<Interaction> interactions() {
    List<Interaction> all = new ArrayList<>();
    for (int i = 0; i < size * 8; i++) {
      // Few are in touch often, many hardly ever.
      int contact = (int) (size * Math.pow(random.nextDouble(), 2.5));
      all.add(
          Interaction.builder(
                  "i" + i, id(contact), day(700), KINDS.get(random.nextInt(KINDS.size())))
              .build());
    }
    for (int i = 0; i < size / 20; i++) {
      all.add(
          Interaction.builder("party" + i, id(size - 1 - 3 * i), PARTY.on(), InteractionKind.MET)
              .event(PARTY.id())
              .build());
    }
    return all;
  }

  private List<Acquaintance> acquaintances() {
    List<Acquaintance> all = new ArrayList<>();
    for (int i = 0; i < 2 * size; i++) {
      String from = id(random.nextInt(size));
      String to = id(random.nextInt(size));
      if (!from.equals(to)) {
        all.add(new Acquaintance(from, to, 0.2 + 0.8 * random.nextDouble()));
      }
    }
    for (int i = 0; i < 5; i++) {
      all.add(new Acquaintance(id(20 * i + 3), "friend" + i, 0.7));
      all.add(new Acquaintance("friend" + i, "target" + i, 0.6));
    }
    return all;
  }

  private LocalDate day(int within) {
    return ReportSamples.TODAY.minusDays(random.nextInt(within));
  }

  private static String id(int i) {
    return String.format("c%04d", i);
  }

  private static String name(int i) {
    return FIRST[i % FIRST.length] + " " + LAST[i * 7 % LAST.length] + (i < 520 ? "" : " " + i);
  }
}
