package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.plan.Action;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Those who speak for the owner, one by one. */
final class AdvocateRules {
  private static final int MONTH = 30;

  private final Proposals proposals;

  AdvocateRules(Proposals proposals) {
    this.proposals = proposals;
  }

  void advise(OracleStanding standing) {
    noPitch(standing);
    if (standing.isNoAdvocate()) {
      return;
    }
    keepWarm(standing);
    if (standing.contact.advocacy() == Advocacy.CANDIDATE) {
      goFirst(standing);
      recognise(standing);
    }
  }

  private void goFirst(OracleStanding standing) {
    if (!standing.spokeFor) {
      proposals.add(
          Rule.ADVOCATE_GO_FIRST,
          Action.ADVOCATE_FOR,
          Subject.of(standing),
          after(standing.contact.advocacySince(), MONTH));
    }
  }

  private void keepWarm(OracleStanding standing) {
    Integer wanted = standing.contact.cadenceDays();
    int days = wanted == null ? MONTH : wanted;
    if (standing.meetingAhead || standing.lastTouch > standing.today - days) {
      return;
    }
    boolean candidate = standing.contact.advocacy() == Advocacy.CANDIDATE;
    proposals.add(
        Rule.ADVOCATE_KEEP_WARM,
        candidate ? Action.GET_TO_KNOW : Action.KEEP_WARM,
        Subject.of(standing),
        standing.touches > 0
            ? Timing.neverStale(standing.lastTouch + days)
            : after(standing.contact.advocacySince(), days));
  }

  private void recognise(OracleStanding standing) {
    if (standing.favoursThisYear >= 2) {
      proposals.add(
          Rule.ADVOCATE_RECOGNISE, Action.RECOGNISE, Subject.of(standing), Timing.anytime());
    }
  }

  private void noPitch(OracleStanding standing) {
    long pitched = standing.lastPitch;
    if (pitched >= standing.today - 13
        && (!standing.isNoAdvocate() || standing.firstGive > pitched)) {
      proposals.add(
          Rule.ADVOCATE_NO_PITCH,
          Action.STOP_PITCHING,
          Subject.of(standing).anchored(pitched),
          Timing.due(pitched + 7, pitched + 13));
    }
  }

  private static Timing after(@Nullable LocalDate since, int days) {
    return since == null ? Timing.anytime() : Timing.neverStale(since.toEpochDay() + days);
  }
}
