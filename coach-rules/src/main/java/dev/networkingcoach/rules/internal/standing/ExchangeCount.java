package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was given, asked, received and thanked for in a ledger, whose entries come in order.
 */
final class ExchangeCount {
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
  private @Nullable Interaction owedThanks;
  private List<Interaction> goodWords = List.of();
  private int recommendations;
  private Set<String> waitingFor = Set.of();
  private Set<String> given = Set.of();

  void add(Touch entry, int age) {
    Interaction interaction = entry.interaction();
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
        waitFor(interaction, age);
      }
      case RECEIVED -> {
        answer(age);
        receive(interaction, age);
      }
      case DECLINED -> answer(age);
      case THANKED -> {
        answer(age);
        thanksAge = age;
        owedThanks = null;
      }
      case PITCHED -> {
        pitch = interaction;
        pitchAge = age;
      }
      case MET, TALKED -> {}
    }
  }

  Exchange result() {
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
        owedThanks,
        spokenFor,
        goodWords,
        recommendations,
        waitingFor,
        given);
  }

  /** The latest pitch; null for none. */
  @Nullable Interaction pitch() {
    return pitch;
  }

  /** Days since the latest pitch. */
  int pitchAge() {
    return pitchAge;
  }

  private void give(int age, boolean forThem) {
    gives++;
    giveAge = age;
    firstGiveAge = firstGiveAge == Thresholds.NEVER ? age : firstGiveAge;
    spokenFor |= forThem;
  }

  /** An answer of that day answers the ask, whichever was noted first. */
  private void waitFor(Interaction ask, int age) {
    if (ask.target() != null && answerAge != age) {
      waitingFor = waitingFor.isEmpty() ? new HashSet<>() : waitingFor;
      waitingFor.add(ask.target());
    }
  }

  private void answer(int age) {
    answerAge = age;
    waitingFor = Set.of();
  }

  private void receive(Interaction favour, int age) {
    receipts++;
    // Thanks cover what came before, or that day.
    if (owedThanks == null && age < thanksAge) {
      owedThanks = favour;
    }
    if (age < Thresholds.RECOMMENDED_DAYS && favour.favour() == Favour.RECOMMENDATION) {
      recommendations++;
    }
    if (age < Thresholds.YEAR_DAYS && speaksForThem(favour.favour())) {
      goodWords = goodWords.isEmpty() ? new ArrayList<>(2) : goodWords;
      goodWords.add(favour);
    }
  }

  private static boolean speaksForThem(@Nullable Favour favour) {
    return favour == Favour.INTRODUCTION
        || favour == Favour.REFERRAL
        || favour == Favour.RECOMMENDATION;
  }
}
