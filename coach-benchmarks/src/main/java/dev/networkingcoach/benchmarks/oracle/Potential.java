package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import java.util.List;
import java.util.Set;

/** Points of a contact as an advocate. */
final class Potential {
  private static final int RECENT = 90;

  private Potential() {}

  static int of(OracleStanding standing, Policy policy, Set<Topic> ownerMarkets) {
    if (standing.contact.relation() == Relation.PROSPECT) {
      return 0;
    }
    Integer connections = standing.contact.connections();
    int points = 0;
    if (connections != null && connections >= policy.wellConnected()) {
      points += 3;
    }
    if (shareAny(standing.markets, ownerMarkets)) {
      points += 3;
    }
    if (standing.isClose()) {
      points += 2;
    }
    if (standing.receipts >= 1) {
      points += 2;
    }
    if (standing.lastTouch >= standing.today - RECENT) {
      points += 1;
    }
    return points;
  }

  private static boolean shareAny(List<Topic> markets, Set<Topic> ownerMarkets) {
    for (Topic market : markets) {
      if (ownerMarkets.contains(market)) {
        return true;
      }
    }
    return false;
  }
}
