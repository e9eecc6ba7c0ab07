package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the facts about one contact. Filled in one pass by {@link #record} in any order
 * of the facts, then completed by {@link #settle}. Days count from the epoch.
 */
final class Standing {
  /** Before every day; far enough from the end of the range to be reckoned with. */
  static final long NEVER = Long.MIN_VALUE / 2;

  /** By potential, best first, then by id. */
  static final Comparator<Standing> BY_POTENTIAL =
      (a, b) ->
          a.potential != b.potential
              ? Integer.compare(b.potential, a.potential)
              : a.id().compareTo(b.id());

  /** Longest without a touch first, then by id. */
  static final Comparator<Standing> BY_NEGLECT =
      (a, b) ->
          a.lastTouch != b.lastTouch
              ? Long.compare(a.lastTouch, b.lastTouch)
              : a.id().compareTo(b.id());

  private static final int YEAR = 364;

  final Contact contact;
  final int index;
  final long today;
  final LatestTouches latest = new LatestTouches();

  int gives;
  int asks;
  int receipts;
  int touches;
  int touchDates;
  int favoursThisYear;
  int potential;
  boolean spokeFor;
  long firstGive = Long.MAX_VALUE;
  long firstMet = Long.MAX_VALUE;
  long lastGive = NEVER;
  long lastPitch = NEVER;
  long lastThanks = NEVER;
  long lastTouch = NEVER;
  long encounter = NEVER;
  long owedSince = NEVER;
  @Nullable Interaction latestAsk;

  private int touchesThisYear;
  private long lastAnswer = NEVER;
  private @Nullable String organization;
  private @Nullable Set<String> resources;

  private final TouchLog log = new TouchLog();
  private final DayList received = new DayList();

  Standing(Contact contact, int index, long today) {
    this.contact = contact;
    this.index = index;
    this.today = today;
  }

  String id() {
    return contact.id();
  }

  void record(Interaction interaction, long day) {
    InteractionKind kind = interaction.kind();
    if (kind == InteractionKind.PITCHED) {
      lastPitch = Math.max(lastPitch, day);
      return;
    }
    touch(interaction.id(), day, kind);
    switch (kind) {
      case MET -> firstMet = Math.min(firstMet, day);
      case GAVE -> gave(interaction, day);
      case ASKED -> asked(interaction);
      case RECEIVED -> received(interaction, day);
      case DECLINED -> lastAnswer = Math.max(lastAnswer, day);
      case THANKED -> {
        lastThanks = Math.max(lastThanks, day);
        lastAnswer = Math.max(lastAnswer, day);
      }
      default -> {}
    }
  }

  void record(Introduction introduction, long day) {
    touch(introduction.id(), day, InteractionKind.GAVE);
    spokeFor = true;
    gave(day);
  }

  private void touch(String id, long day, InteractionKind kind) {
    touches++;
    if (day >= today - YEAR) {
      touchesThisYear++;
    }
    log.add(day, kind == InteractionKind.MET);
    latest.offer(day, id, kind == InteractionKind.TALKED);
  }

  private void gave(Interaction gift, long day) {
    spokeFor |= isRecommending(gift.favour());
    String resource = gift.resource();
    if (resource != null) {
      if (resources == null) {
        resources = new HashSet<>();
      }
      resources.add(resource);
    }
    gave(day);
  }

  private void gave(long day) {
    gives++;
    firstGive = Math.min(firstGive, day);
    lastGive = Math.max(lastGive, day);
  }

  private void asked(Interaction ask) {
    asks++;
    if (latestAsk == null || isLater(ask, latestAsk)) {
      latestAsk = ask;
    }
  }

  private void received(Interaction favour, long day) {
    receipts++;
    received.add(day);
    lastAnswer = Math.max(lastAnswer, day);
    if (day >= today - YEAR && isRecommending(favour.favour())) {
      favoursThisYear++;
    }
  }

  private static boolean isLater(Interaction a, Interaction b) {
    int order = a.on().compareTo(b.on());
    return order != 0 ? order > 0 : a.id().compareTo(b.id()) > 0;
  }

  private static boolean isRecommending(@Nullable Favour favour) {
    return favour == Favour.INTRODUCTION
        || favour == Favour.REFERRAL
        || favour == Favour.RECOMMENDATION;
  }

  /** Completes what needs all facts at once. */
  void settle(Policy policy, Set<Topic> ownerMarkets) {
    log.settle(policy.dormantDays());
    touchDates = log.dates();
    lastTouch = log.last();
    encounter = log.encounter();
    for (int i = 0; i < received.size(); i++) {
      long day = received.get(i);
      if (day > lastThanks && (owedSince == NEVER || day < owedSince)) {
        owedSince = day;
      }
    }
    potential = Potential.of(this, policy, ownerMarkets);
  }

  /** How many distinct touch dates follow a day. */
  int touchDatesAfter(long day) {
    return log.datesAfter(day);
  }

  /** Colleagues, customers, suppliers and partners: those one works with. */
  boolean isBusiness() {
    return switch (contact.relation()) {
      case COLLEAGUE, CUSTOMER, SUPPLIER, PARTNER -> true;
      default -> false;
    };
  }

  /** Those one works with, and friends. */
  boolean isClose() {
    return isBusiness() || contact.relation() == Relation.FRIEND;
  }

  boolean isNoAdvocate() {
    return contact.advocacy() == Advocacy.NONE;
  }

  boolean owesThanks() {
    return owedSince != NEVER;
  }

  @Nullable Interaction openAsk() {
    Interaction ask = latestAsk;
    return ask != null && ask.on().toEpochDay() > lastAnswer ? ask : null;
  }

  boolean gaveEnough(Policy policy) {
    return gives >= policy.givesPerAsk() * (asks + 1L);
  }

  boolean thankedJustNow(Policy policy) {
    return lastThanks > today - policy.askAfterThanksDays();
  }

  boolean mayAsk(Policy policy) {
    return gaveEnough(policy)
        && !owesThanks()
        && openAsk() == null
        && !thankedJustNow(policy)
        && lastTouch >= today - 180;
  }

  boolean wasGiven(String resource) {
    return resources != null && resources.contains(resource);
  }

  /** The organization in the form in which topics are compared; empty where it is not known. */
  String organization() {
    String folded = organization;
    if (folded == null) {
      String name = contact.organization();
      folded = name == null ? "" : Topic.fold(name);
      organization = folded;
    }
    return folded;
  }

  boolean isAnonymous(Policy policy) {
    Topic name = Topic.of(contact.name());
    return name.folded().isEmpty() || policy.placeholderNames().contains(name);
  }

  /** The strength of the tie in [0, 1]. */
  double strength() {
    if (touches == 0) {
      return 0;
    }
    double most = Math.max(gives, receipts);
    double balance = most == 0 ? 0 : Math.min(gives, receipts) / most;
    return 0.5 * Math.exp(-(today - lastTouch) / 180.0)
        + 0.3 * Math.min(1.0, touchesThisYear / 12.0)
        + 0.2 * balance;
  }
}
