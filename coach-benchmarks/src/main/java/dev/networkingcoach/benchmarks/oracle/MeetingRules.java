package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.plan.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Before and after meetings. */
final class MeetingRules {
  private final Relationships relationships;
  private final Proposals proposals;

  MeetingRules(Relationships relationships, Proposals proposals) {
    this.relationships = relationships;
    this.proposals = proposals;
  }

  void advise() {
    for (Meeting meeting : relationships.network.meetings()) {
      long day = meeting.on().toEpochDay();
      long ahead = day - relationships.today;
      if (ahead == 0 || ahead == 1) {
        advise(Rule.MEETING_PREPARE, Action.PREPARE, meeting, Timing.due(day, day));
      } else if (ahead < 0 && ahead >= -7) {
        advise(Rule.MEETING_LOG, Action.LOG_OUTCOME, meeting, Timing.due(day + 1, day + 7));
      }
    }
  }

  private void advise(Rule rule, Action action, Meeting meeting, Timing timing) {
    List<String> untold = untold(meeting);
    if (!untold.isEmpty()) {
      proposals.add(rule, action, Subject.meeting(meeting.id(), untold), timing);
    }
  }

  /** With whom nothing is told to have come of it. */
  private List<String> untold(Meeting meeting) {
    List<String> untold = new ArrayList<>();
    for (String id : new TreeSet<>(meeting.with())) {
      OracleStanding standing = relationships.of(id);
      if (standing != null && standing.lastExchange < meeting.on().toEpochDay()) {
        untold.add(id);
      }
    }
    return untold;
  }
}
