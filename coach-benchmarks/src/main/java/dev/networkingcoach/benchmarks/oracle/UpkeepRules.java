package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.plan.Action;

/** Keeping ties alive, and knowing who is who. */
final class UpkeepRules {
  private static final int DORMANT = 1095;

  private final Policy policy;
  private final Proposals proposals;
  private final Shortlist dormant = new Shortlist(1, Standing.BY_POTENTIAL);

  UpkeepRules(Policy policy, Proposals proposals) {
    this.policy = policy;
    this.proposals = proposals;
  }

  void advise(Standing standing) {
    if (standing.isNoAdvocate() && standing.touchDates >= 2) {
      long silence = standing.today - standing.lastTouch;
      if (silence > DORMANT) {
        dormant.offer(standing);
      } else if (silence > cadence(standing)) {
        proposals.add(
            Rule.UPKEEP_DRIFTING,
            Action.RECONNECT,
            Subject.of(standing),
            Timing.neverStale(standing.lastTouch + cadence(standing)));
      }
    }
    if (standing.isAnonymous(policy)) {
      proposals.add(
          Rule.ETIQUETTE_ANONYMOUS, Action.IDENTIFY, Subject.of(standing), Timing.anytime());
    }
  }

  /** What can be said only after everybody was looked at. */
  void adviseLast() {
    for (Standing standing : dormant.best()) {
      proposals.add(Rule.UPKEEP_DORMANT, Action.REVIVE, Subject.of(standing), Timing.anytime());
    }
  }

  private static int cadence(Standing standing) {
    Integer wanted = standing.contact.cadenceDays();
    if (wanted != null) {
      return wanted;
    }
    return standing.isClose() ? 90 : 180;
  }
}
