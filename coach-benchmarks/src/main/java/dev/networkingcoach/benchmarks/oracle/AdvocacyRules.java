package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Action;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of advocates as a whole: who is missing on it, and where. */
final class AdvocacyRules {
  private static final int NOMINEES = 3;
  private static final int LEAST_NOMINEE = 3;
  private static final int LEAST_FOR_MARKET = 1;

  private final Relationships relationships;
  private final Proposals proposals;

  AdvocacyRules(Relationships relationships, Proposals proposals) {
    this.relationships = relationships;
    this.proposals = proposals;
  }

  void advise() {
    nominate();
    marketGap();
  }

  private void nominate() {
    int missing = relationships.policy.advocateList();
    for (OracleStanding standing : relationships.standings) {
      if (!standing.isNoAdvocate()) {
        missing--;
      }
    }
    if (missing <= 0) {
      return;
    }
    Shortlist shortlist = new Shortlist(Math.min(NOMINEES, missing), StandingOrder.BY_POTENTIAL);
    for (OracleStanding standing : relationships.standings) {
      if (standing.isNoAdvocate() && standing.potential >= LEAST_NOMINEE) {
        shortlist.offer(standing);
      }
    }
    if (!shortlist.best().isEmpty()) {
      Subject subject = Subject.of(shortlist.best());
      proposals.add(Rule.ADVOCATE_NOMINATE, Action.NOMINATE, subject, Timing.anytime());
    }
  }

  private void marketGap() {
    if (relationships.ownerMarkets.isEmpty()) {
      return;
    }
    Set<Topic> covered = new HashSet<>();
    Map<Topic, OracleStanding> best = new HashMap<>();
    for (OracleStanding standing : relationships.standings) {
      for (Topic market : standing.markets) {
        if (relationships.ownerMarkets.contains(market)) {
          if (!standing.isNoAdvocate()) {
            covered.add(market);
          } else if (standing.potential >= LEAST_FOR_MARKET) {
            best.merge(market, standing, AdvocacyRules::better);
          }
        }
      }
    }
    for (Topic market : relationships.ownerMarkets) {
      if (!covered.contains(market)) {
        findAdvocate(market, best);
      }
    }
  }

  private static OracleStanding better(OracleStanding one, OracleStanding other) {
    return StandingOrder.BY_POTENTIAL.compare(one, other) <= 0 ? one : other;
  }

  private void findAdvocate(Topic market, Map<Topic, OracleStanding> best) {
    OracleStanding candidate = best.get(market);
    Subject subject = candidate == null ? Subject.owner() : Subject.of(candidate);
    proposals.add(
        Rule.ADVOCATE_MARKET_GAP,
        Action.FIND_ADVOCATE,
        subject.about(List.of(market.folded())).anchored(market.folded()),
        Timing.anytime());
  }
}
