package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that happened with one contact up to today, in order of date and id. */
final class Ledger {
  private final Contact contact;
  private final long today;
  private final List<Touch> entries = new ArrayList<>();

  Ledger(Contact contact, LocalDate today) {
    this.contact = contact;
    this.today = today.toEpochDay();
  }

  Contact contact() {
    return contact;
  }

  /** Adds what happened by today; what is to come is not added, and told by false. */
  boolean add(Touch entry) {
    return entry.day() <= today && entries.add(entry);
  }

  /** To be called once all is added. */
  void close() {
    entries.sort(Touch.IN_ORDER);
  }

  List<Touch> entries() {
    return entries;
  }

  int age(Touch entry) {
    return (int) (today - entry.day());
  }

  static boolean isTouch(Touch entry) {
    return entry.kind() != InteractionKind.PITCHED;
  }

  Touches touches() {
    int count = 0;
    int dates = 0;
    int inYear = 0;
    int talksInARow = 0;
    Touch last = null;
    String lastTopic = null;
    for (Touch entry : entries) {
      if (!isTouch(entry)) {
        continue;
      }
      count++;
      inYear += age(entry) < Thresholds.YEAR_DAYS ? 1 : 0;
      if (last == null || last.day() != entry.day()) {
        dates++;
      }
      talksInARow = entry.kind() == InteractionKind.TALKED ? talksInARow + 1 : 0;
      last = entry;
      String topic = topicOfTalk(entry.interaction());
      lastTopic = topic == null ? lastTopic : topic;
    }
    int age = last == null ? Thresholds.NEVER : age(last);
    return new Touches(count, dates, inYear, last, age, talksInARow, lastTopic);
  }

  private static @Nullable String topicOfTalk(@Nullable Interaction interaction) {
    if (interaction == null || interaction.what() == null || interaction.what().isBlank()) {
      return null;
    }
    InteractionKind kind = interaction.kind();
    return kind == InteractionKind.MET || kind == InteractionKind.TALKED
        ? interaction.what()
        : null;
  }

  /** The encounter: the latest meeting before which the tie was quiet for the given days. */
  Meetings meetings(int dormantDays) {
    Touch encounter = null;
    Touch firstSince = null;
    Touch previous = null;
    int firstMetAge = Thresholds.NEVER;
    int datesSince = 0;
    long quietBefore = Long.MAX_VALUE;
    for (Touch entry : entries) {
      if (!isTouch(entry)) {
        continue;
      }
      boolean newDate = previous == null || previous.day() != entry.day();
      if (newDate) {
        quietBefore = previous == null ? Long.MAX_VALUE : entry.day() - previous.day() - 1;
        if (encounter != null) {
          firstSince = firstSince == null ? entry : firstSince;
          datesSince++;
        }
      }
      if (entry.kind() == InteractionKind.MET) {
        firstMetAge = firstMetAge == Thresholds.NEVER ? age(entry) : firstMetAge;
        boolean sameDay = encounter != null && encounter.day() == entry.day();
        if (quietBefore >= dormantDays && !sameDay) {
          encounter = entry;
          firstSince = null;
          datesSince = 0;
        }
      }
      previous = entry;
    }
    return new Meetings(
        encounter == null ? null : encounter.interaction(),
        encounter == null ? Thresholds.NEVER : age(encounter),
        datesSince,
        firstSince,
        firstSince == null ? Thresholds.NEVER : age(firstSince),
        firstMetAge);
  }
}
