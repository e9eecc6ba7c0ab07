package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import java.util.Set;

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
  private final Set<Topic> placeholderNames;

  Appraisal(Network network) {
    this.policy = network.policy();
    this.ownerMarkets = Set.copyOf(network.owner().markets());
    this.placeholderNames = Set.copyOf(policy.placeholderNames());
  }

  Standing of(Ledger ledger) {
    ledger.close();
    Contact contact = ledger.contact();
    Touches touches = ledger.touches();
    Exchange exchange = new ExchangeCount(ledger).result();
    Touch pitch = ledger.pitch();
    Interaction pitched = pitch == null ? null : pitch.interaction();
    return new Standing(
        contact.id(),
        contact,
        policy,
        touches,
        exchange,
        ledger.meetings(policy.dormantDays()),
        pitched,
        pitch == null ? Thresholds.NEVER : ledger.age(pitch),
        potential(contact, touches, exchange),
        strength(ledger, touches, exchange),
        cadence(contact),
        isAnonymous(contact.name()));
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
  private double strength(Ledger ledger, Touches touches, Exchange exchange) {
    if (touches.count() == 0) {
      return 0;
    }
    double recency = Math.exp(-touches.age() / RECENCY_DAYS);
    double frequency = Math.min(1.0, ledger.touchesInYear() / FREQUENT_TOUCHES);
    int most = Math.max(exchange.gives(), exchange.receipts());
    double least = Math.min(exchange.gives(), exchange.receipts());
    double balance = most == 0 ? 0 : least / most;
    return RECENCY_SHARE * recency + FREQUENCY_SHARE * frequency + BALANCE_SHARE * balance;
  }

  private boolean isAnonymous(String name) {
    Topic topic = Topic.of(name);
    return topic.folded().isEmpty() || placeholderNames.contains(topic);
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
