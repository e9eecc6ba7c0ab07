package dev.networkingcoach.exports;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random networks made of few texts, each of which some format finds hard. */
public final class NastyNetworks {
  /** One line each. */
  public static final List<String> LINES =
      List.of(
          "",
          "Dana Ortiz",
          "dana  ortiz ",
          "Ortiz, Dana; \"the boss\"",
          "O'Brien, \\Zoë\\n",
          "'t Hart",
          "=HYPERLINK(\"http://x\") Dana",
          "'=1+1",
          "Dana +1",
          "-",
          "@home",
          "דנה כהן",
          "\u202Eלאחור\u202C Dana",
          "👩\u200d💻 Dev 🚀",
          "王伟",
          "\uFEFFBom \u2028 and\u00a0spaces",
          "BEGIN:VCARD",
          "END:VCARD",
          "Acme ::: Globex",
          "é🚀".repeat(3_334));

  private static final List<String> EMAILS =
      List.of(
          "dana@ortiz.example",
          "DANA@ortiz.example",
          "dana@home.example",
          "Dana <dana@else.example>",
          "a@x.org, b@x.org",
          "no address",
          "+d@x.org",
          "דנה@x.org");

  private static final List<Birthday> BIRTHDAYS =
      List.of(
          Birthday.parse("1980-05-31"),
          Birthday.parse("--05-31"),
          Birthday.parse("--02-29"),
          Birthday.parse("2000-02-29"),
          Birthday.parse("1604-01-01"));

  private final Random random;

  private NastyNetworks(long seed) {
    random = new Random(seed);
  }

  /** A network; the same each time. */
  public static Network random(long seed) {
    return new NastyNetworks(seed).network();
  }

  private Network network() {
    List<Contact> contacts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      contacts.add(contact("c" + i));
    }
    List<Interaction> interactions = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      interactions.add(
          Interaction.builder("i" + i, "c" + random.nextInt(12), day(), pick(kinds()))
              .favour(maybe(List.of(Favour.values())))
              .what(maybe(List.of(pick(LINES) + "\n" + pick(LINES), "a\tb\r\nc", "\r=1")))
              .event(maybe(List.of("e1", "e2")))
              .build());
    }
    return Network.builder(Owner.builder("me", "Mira Chen", ZoneId.of("Asia/Tokyo")).build())
        .contacts(contacts)
        .interactions(interactions)
        .acquaintances(new Acquaintance("c1", "c2", null), new Acquaintance("c3", "x", 0.5))
        .build();
  }

  private Contact contact(String id) {
    return Contact.builder(id, pick(LINES))
        .organization(maybe(LINES))
        .title(maybe(LINES))
        .emails(some(EMAILS))
        .relation(pick(List.of(Relation.values())))
        .markets(some(LINES))
        .interests(some(LINES))
        .advocacy(pick(List.of(Advocacy.values())))
        .since(maybe(List.of(day())))
        .birthday(maybe(BIRTHDAYS))
        .labels(Topic.united(List.of(some(LINES)), List.of()))
        .archived(random.nextInt(4) == 0)
        .build();
  }

  private static List<InteractionKind> kinds() {
    return List.of(InteractionKind.values());
  }

  private LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> @Nullable T maybe(List<T> choices) {
    return random.nextBoolean() ? null : pick(choices);
  }

  private String[] some(List<String> choices) {
    return choices.stream()
        .filter(choice -> !choice.isBlank() && random.nextInt(4) == 0)
        .toArray(String[]::new);
  }
}
