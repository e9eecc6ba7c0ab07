package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the facts about one contact. Filled in one pass by {@link #record} in any order
 * of the facts, then completed by {@link #settle}. Days count from the epoch.
 */
final class OracleStanding {
  /** Before every day; far enough from the end of the range to be reckoned with. */
  static final long NEVER = Long.MIN_VALUE / 2;

  private static final int YEAR = 364;
  private static final int TWO_YEARS = 729;
  private static final long UNKNOWN = -1;

  final Contact contact;
  final int index;
  final long today;

  /** What they mean by the topics they name: equal topics are one. */
  final List<Topic> markets;

  final List<Topic> interests;
  final List<Topic> needs;
  final List<Topic> offers;
  final LatestTouches latest = new LatestTouches();
  final AskLog asking = new AskLog();

  int gives;
  int receipts;
  int touches;
  int touchDates;
  int favoursThisYear;
  int recommendations;
  int potential;
  boolean spokeFor;
  boolean meetingAhead;
  long firstGive = Long.MAX_VALUE;
  long firstMet = Long.MAX_VALUE;
  long lastGive = NEVER;
  long lastPitch = NEVER;
  long lastThanks = NEVER;

  /** The latest day on which they met, or both talked: what a meeting leaves behind. */
  long lastExchange = NEVER;

  long lastTouch = NEVER;
  long encounter = NEVER;
  long owedSince = NEVER;
  private int touchesThisYear;
  private @Nullable String organization;
  private @Nullable Set<String> resources;
  private long roundedStrength = UNKNOWN;

  private final TouchLog log = new TouchLog();
  private final DayList received = new DayList();

  OracleStanding(Contact contact, TopicGroups groups, int index, long today) {
    this.contact = contact;
    this.index = index;
    this.today = today;
    markets = groups.firsts(contact.markets());
    interests = groups.firsts(contact.interests());
    needs = groups.firsts(contact.needs());
    offers = groups.firsts(contact.offers());
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
    Initiator by = kind == InteractionKind.TALKED ? interaction.by() : null;
    touch(interaction.id(), day, kind, by);
    switch (kind) {
      case MET -> {
        firstMet = Math.min(firstMet, day);
        lastExchange = Math.max(lastExchange, day);
      }
      case TALKED -> {
        if (by == null) {
          lastExchange = Math.max(lastExchange, day);
        }
      }
      case GAVE -> gave(interaction, day);
      case ASKED -> asking.asked(interaction, day);
      case RECEIVED -> received(interaction, day);
      case DECLINED -> asking.answered(day);
      case THANKED -> {
        lastThanks = Math.max(lastThanks, day);
        asking.answered(day);
      }
      default -> {}
    }
  }

  void record(Introduction introduction, long day) {
    touch(introduction.id(), day, InteractionKind.GAVE, null);
    spokeFor = true;
    gave(day);
  }

  private void touch(String id, long day, InteractionKind kind, @Nullable Initiator by) {
    touches++;
    if (day >= today - YEAR) {
      touchesThisYear++;
    }
    log.add(day, kind, by);
    latest.offer(day, id, kind == InteractionKind.TALKED && by != Initiator.CONTACT);
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

  private void received(Interaction favour, long day) {
    receipts++;
    received.add(day);
    asking.answered(day);
    if (day >= today - YEAR && isRecommending(favour.favour())) {
      favoursThisYear++;
    }
    if (day >= today - TWO_YEARS && favour.favour() == Favour.RECOMMENDATION) {
      recommendations++;
    }
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

  /** On how many days the latest encounter was followed up. */
  int followUps() {
    return log.followUps();
  }

  /** The latest day on which the latest encounter was followed up. */
  long lastFollowUp() {
    return log.lastFollowUp();
  }

  /** Whether the last that happened is that they wrote, and nothing but that. */
  boolean waitsForReply() {
    return log.endsWithTheirWords();
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

  boolean gaveEnough(Policy policy) {
    return gives >= policy.givesPerAsk() * (asking.count() + 1L);
  }

  boolean thankedJustNow(Policy policy) {
    return lastThanks > today - policy.askAfterThanksDays();
  }

  boolean mayAsk(Policy policy) {
    return gaveEnough(policy)
        && !owesThanks()
        && asking.open() == null
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

  /** The strength of the tie as it is compared. */
  long roundedStrength() {
    if (roundedStrength == UNKNOWN) {
      roundedStrength = Rounding.billionths(strength());
    }
    return roundedStrength;
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
