package dev.networkingcoach.benchmarks.networks;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** Draws contacts of every sort. */
final class WildContacts {
  private static final Integer[] CADENCES = {
    1, 7, 14, 29, 30, 31, 89, 90, 365, 1095, 1096, 2000, Policy.MOST
  };

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

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
    return Contact.builder(id, dice.chance(80) ? "Dana " + id : dice.oneOf(BenchmarkWords.NAMES))
        .organization(dice.maybe(60, BenchmarkWords.ORGANIZATIONS))
        .relation(dice.oneOf(Relation.values()))
        .connections(dice.chance(50) ? dice.oneOf(0, 499, 500, dice.below(900)) : null)
        .markets(dice.topics(BenchmarkWords.MARKETS, 2))
        .interests(dice.chance(60) ? dice.topics(BenchmarkWords.TOPICS, 2) : List.of())
        .needs(dice.chance(50) ? dice.topics(BenchmarkWords.TOPICS, 2) : List.of())
        .offers(dice.chance(60) ? dice.topics(BenchmarkWords.TOPICS, 2) : List.of())
        .advocacy(listed ? dice.oneOf(Advocacy.CANDIDATE, Advocacy.ADVOCATE) : Advocacy.NONE)
        .advocacySince(dice.chance(60) ? dice.around(today, 200, 10) : null)
        .focus(dice.chance(focused))
        .cadenceDays(dice.chance(20) ? dice.oneOf(CADENCES) : null)
        .birthday(dice.chance(40) ? birthday() : null)
        .labels(dice.chance(20) ? List.of("choir", "2024") : List.of())
        .archived(dice.chance(archived))
        .build();
  }

  /** Mostly within days of today, so that it is now or just was; with a year or without. */
  private Birthday birthday() {
    MonthDay day = MonthDay.from(dice.around(today, dice.chance(80) ? 4 : 400, 2));
    if (dice.chance(5)
        || (today.getDayOfYear() > 55 && today.getDayOfYear() < 66 && dice.chance(50))) {
      day = LEAP_DAY;
    }
    int year = today.getYear() - dice.between(0, 60);
    return new Birthday(day, dice.chance(50) && day.isValidYear(year) ? year : null);
  }
}
