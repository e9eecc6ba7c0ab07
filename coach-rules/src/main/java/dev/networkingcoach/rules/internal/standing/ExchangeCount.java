package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a ledger once, in order, and counts what was given, asked, received and thanked for. */
final class ExchangeCount {
  private final Ledger ledger;
  private int gives;
  private int asks;
  private int receipts;
  private int giveAge = Thresholds.NEVER;
  private int firstGiveAge = Thresholds.NEVER;
  private int thanksAge = Thresholds.NEVER;
  private int answerAge = Thresholds.NEVER;
  private int latestAskAge = Thresholds.NEVER;
  private int pitchAge = Thresholds.NEVER;
  private boolean spokenFor;
  private @Nullable Interaction pitch;
  private @Nullable Interaction latestAsk;
  private List<Touch> received = List.of();
  private Set<String> given = Set.of();

  ExchangeCount(Ledger ledger) {
    this.ledger = ledger;
  }

  Exchange result() {
    for (Touch entry : ledger.entries()) {
      count(entry);
    }
    boolean open = latestAsk != null && answerAge > latestAskAge;
    return new Exchange(
        gives,
        asks,
        receipts,
        giveAge,
        firstGiveAge,
        thanksAge,
        latestAsk,
        open ? latestAsk : null,
        open ? latestAskAge : Thresholds.NEVER,
        owedThanks(),
        spokenFor,
        goodWords(),
        given);
  }

  /** The latest pitch; null for none. To be asked after {@link #result()}. */
  @Nullable Interaction pitch() {
    return pitch;
  }

  /** Days since the latest pitch. To be asked after {@link #result()}. */
  int pitchAge() {
    return pitchAge;
  }

  private void count(Touch entry) {
    Interaction interaction = entry.interaction();
    int age = ledger.age(entry);
    if (interaction == null) {
      give(age, true);
      return;
    }
    switch (interaction.kind()) {
      case GAVE -> {
        give(age, speaksForThem(interaction.favour()));
        if (interaction.resource() != null) {
          given = given.isEmpty() ? new HashSet<>() : given;
          given.add(interaction.resource());
        }
      }
      case ASKED -> {
        asks++;
        latestAsk = interaction;
        latestAskAge = age;
      }
      case RECEIVED -> {
        receipts++;
        answerAge = age;
        received = received.isEmpty() ? new ArrayList<>() : received;
        received.add(entry);
      }
      case DECLINED -> answerAge = age;
      case THANKED -> {
        answerAge = age;
        thanksAge = age;
      }
      case PITCHED -> {
        pitch = interaction;
        pitchAge = age;
      }
      case MET, TALKED -> {}
    }
  }

  private void give(int age, boolean forThem) {
    gives++;
    giveAge = age;
    firstGiveAge = firstGiveAge == Thresholds.NEVER ? age : firstGiveAge;
    spokenFor |= forThem;
  }

  /**
   * The first favour received after the latest thanks: thanks cover what came before, or that day.
   */
  private @Nullable Interaction owedThanks() {
    for (Touch entry : received) {
      if (ledger.age(entry) < thanksAge) {
        return entry.interaction();
      }
    }
    return null;
  }

  private List<Interaction> goodWords() {
    List<Interaction> words = List.of();
    for (Touch entry : received) {
      Interaction interaction = entry.interaction();
      if (interaction != null
          && ledger.age(entry) < Thresholds.YEAR_DAYS
          && speaksForThem(interaction.favour())) {
        words = words.isEmpty() ? new ArrayList<>(2) : words;
        words.add(interaction);
      }
    }
    return words;
  }

  private static boolean speaksForThem(@Nullable Favour favour) {
    return favour == Favour.INTRODUCTION
        || favour == Favour.REFERRAL
        || favour == Favour.RECOMMENDATION;
  }
}
