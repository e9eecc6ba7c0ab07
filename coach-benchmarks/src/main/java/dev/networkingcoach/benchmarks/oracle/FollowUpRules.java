package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.plan.Action;

/** After meeting somebody. */
final class FollowUpRules {
  private final Policy policy;
  private final Proposals proposals;

  FollowUpRules(Policy policy, Proposals proposals) {
    this.policy = policy;
    this.proposals = proposals;
  }

  void advise(OracleStanding standing) {
    long met = standing.encounter;
    if (met == OracleStanding.NEVER) {
      return;
    }
    Subject subject = Subject.of(standing);
    long today = standing.today;
    if (standing.followUps() == 0) {
      followUp(subject.anchored(met), met, today - met);
    } else if (standing.contact.focus() && standing.followUps() == 1) {
      long first = standing.lastFollowUp();
      if (today >= first + 7) {
        proposals.add(
            Rule.FOLLOW_UP_SECOND,
            Action.FOLLOW_UP_AGAIN,
            subject.anchored(met),
            Timing.due(first + 21, first + 51));
      }
    }
  }

  private void followUp(Subject subject, long met, long age) {
    long end = met + policy.followUpDays();
    if (age <= policy.followUpDays()) {
      proposals.add(
          Rule.FOLLOW_UP_WITHIN_10_DAYS,
          Action.FOLLOW_UP,
          subject,
          Timing.due(end, end).bestBy(met + 2));
    } else if (age <= policy.followUpDays() + 30L) {
      proposals.add(
          Rule.FOLLOW_UP_LAPSED, Action.LET_GO_OR_REOPEN, subject, Timing.due(end + 30, end + 30));
    }
  }
}
