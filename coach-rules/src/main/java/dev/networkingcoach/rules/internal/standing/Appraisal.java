package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Appraises a contact's ledger: what the tie is worth, how strong it is, where it stands. */
final class Appraisal {
  private static final double RECENCY_SHARE = 0.5;
  private static final double FREQUENCY_SHARE = 0.3;
  private static final double BALANCE_SHARE = 0.2;
  private static final double RECENCY_DAYS = 180.0;
  private static final double FREQUENT_TOUCHES = 12.0;

  private static final int WELL_CONNECTED = 3;
  private static final int SHARES_MARKET = 3;
  private static final int CLOSE = 2;
  private static final int HAS_GIVEN = 2;
  private static final int RECENT = 1;

  private final Policy policy;
  private final Set<Topic> ownerMarkets;
  private final PlaceholderNames placeholderNames;

  Appraisal(Network network) {
    this.policy = network.policy();
    this.ownerMarkets = Set.copyOf(network.owner().markets());
    this.placeholderNames = new PlaceholderNames(policy.placeholderNames());
  }

  Standing of(Ledger ledger, @Nullable Meeting ahead) {
    TouchCount touchCount = new TouchCount();
    ExchangeCount exchangeCount = new ExchangeCount();
    MeetingCount meetingCount = new MeetingCount(policy.dormantDays());
    for (Touch entry : ledger.inOrder()) {
      int age = ledger.age(entry);
      exchangeCount.add(entry, age);
      if (entry.kind() != InteractionKind.PITCHED) {
        touchCount.add(entry, age);
        meetingCount.add(entry, age);
      }
    }
    Contact contact = ledger.contact();
    Touches touches = touchCount.result();
    Exchange exchange = exchangeCount.result();
    return new Standing(
        contact.id(),
        contact,
        policy,
        touches,
        exchange,
        meetingCount.result(),
        exchangeCount.pitch(),
        exchangeCount.pitchAge(),
        potential(contact, touches, exchange),
        strength(touches, exchange),
        cadence(contact),
        contact.cadenceDays() == null ? Thresholds.WARM_DAYS : contact.cadenceDays(),
        mayAsk(touches, exchange),
        ahead,
        placeholderNames.include(contact.name()));
  }

  private boolean mayAsk(Touches touches, Exchange exchange) {
    return exchange.gives() >= (long) policy.givesPerAsk() * (exchange.asks() + 1)
        && exchange.owedThanks() == null
        && exchange.openAsk() == null
        && exchange.thanksAge() >= policy.askAfterThanksDays()
        && touches.age() <= Thresholds.ASKABLE_DAYS;
  }

  private int potential(Contact contact, Touches touches, Exchange exchange) {
    if (contact.relation() == Relation.PROSPECT) {
      return 0;
    }
    Integer connections = contact.connections();
    int points = 0;
    points += connections != null && connections >= policy.wellConnected() ? WELL_CONNECTED : 0;
    points += sharesMarket(contact) ? SHARES_MARKET : 0;
    points += isClose(contact.relation()) ? CLOSE : 0;
    points += exchange.receipts() >= 1 ? HAS_GIVEN : 0;
    points += touches.age() <= Thresholds.RECENT_DAYS ? RECENT : 0;
    return points;
  }

  private boolean sharesMarket(Contact contact) {
    if (ownerMarkets.isEmpty()) {
      return false;
    }
    for (Topic market : contact.markets()) {
      if (ownerMarkets.contains(market)) {
        return true;
      }
    }
    return false;
  }

  /** Gilbert and Karahalios for recency and frequency, Flynn for balance; the shares are house. */
  private static double strength(Touches touches, Exchange exchange) {
    if (touches.count() == 0) {
      return 0;
    }
    double recency = Math.exp(-touches.age() / RECENCY_DAYS);
    double frequency = Math.min(1.0, touches.inYear() / FREQUENT_TOUCHES);
    int most = Math.max(exchange.gives(), exchange.receipts());
    double least = Math.min(exchange.gives(), exchange.receipts());
    double balance = most == 0 ? 0 : least / most;
    return RECENCY_SHARE * recency + FREQUENCY_SHARE * frequency + BALANCE_SHARE * balance;
  }

  private static int cadence(Contact contact) {
    Integer chosen = contact.cadenceDays();
    if (chosen != null) {
      return chosen;
    }
    return isClose(contact.relation())
        ? Thresholds.CLOSE_CADENCE_DAYS
        : Thresholds.LOOSE_CADENCE_DAYS;
  }

  private static boolean isClose(Relation relation) {
    return switch (relation) {
      case COLLEAGUE, CUSTOMER, SUPPLIER, PARTNER, FRIEND -> true;
      case PEER, PROSPECT, ACQUAINTANCE -> false;
    };
  }
}
