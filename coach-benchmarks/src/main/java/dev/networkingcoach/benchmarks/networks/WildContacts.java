package dev.networkingcoach.benchmarks.networks;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws contacts of every sort. */
final class WildContacts {
  private final Dice dice;
  private final LocalDate today;

  /** How many in a hundred are candidates or advocates, in focus, archived. */
  private final int advocates;

  private final int focused;
  private final int archived;

  WildContacts(Dice dice, LocalDate today) {
    this.dice = dice;
    this.today = today;
    advocates = dice.oneOf(0, 20, 20, 50);
    focused = dice.oneOf(0, 10, 30);
    archived = dice.oneOf(0, 5, 20);
  }

  List<Contact> draw(int size) {
    List<Contact> contacts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      contacts.add(contact(id(i)));
    }
    return dice.shuffled(contacts);
  }

  /**
   * Ids whose order is neither that of numbers nor that of code points everywhere, some of them
   * holding what parts a key.
   */
  private String id(int number) {
    return dice.oneOf("c", "c", "c", "C", "\u00fc", "\uff41", "\ud83d\ude00", "c+", "c/", "%2B")
        + number;
  }

  private Contact contact(String id) {
    boolean listed = dice.chance(advocates);
    return Contact.builder(id, dice.chance(80) ? "Dana " + id : dice.oneOf(Words.NAMES))
        .organization(dice.maybe(60, Words.ORGANIZATIONS))
        .relation(dice.oneOf(Relation.values()))
        .connections(dice.chance(50) ? dice.oneOf(0, 499, 500, dice.below(900)) : null)
        .markets(dice.topics(Words.MARKETS, 2))
        .interests(dice.chance(60) ? dice.topics(Words.TOPICS, 2) : List.of())
        .needs(dice.chance(50) ? dice.topics(Words.TOPICS, 2) : List.of())
        .offers(dice.chance(60) ? dice.topics(Words.TOPICS, 2) : List.of())
        .advocacy(listed ? dice.oneOf(Advocacy.CANDIDATE, Advocacy.ADVOCATE) : Advocacy.NONE)
        .advocacySince(dice.chance(60) ? dice.around(today, 200, 10) : null)
        .focus(dice.chance(focused))
        .cadenceDays(dice.chance(15) ? dice.oneOf(1, 30, 365, 2000, Policy.MOST) : null)
        .archived(dice.chance(archived))
        .build();
  }
}
