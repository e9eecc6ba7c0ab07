package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.Action;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Before and after events. */
final class EventRules {
  private static final int FOCUS = 2;

  private final Relationships relationships;
  private final Proposals proposals;
  private final Set<String> targets = new HashSet<>();

  EventRules(Relationships relationships, Proposals proposals) {
    this.relationships = relationships;
    this.proposals = proposals;
    for (Target target : relationships.network.targets()) {
      targets.add(target.id());
    }
  }

  void advise() {
    for (Event event : relationships.network.events()) {
      long day = event.on().toEpochDay();
      long ahead = day - relationships.today;
      Subject subject = Subject.owner().anchored(event.id());
      boolean begun = !relationships.metAt(event.id()).isEmpty();
      if (ahead >= 0 && ahead <= 30 && !begun) {
        before(event, subject, day, ahead);
      }
      if (ahead <= 0 && ahead >= -10) {
        after(event, subject, day, -ahead);
      }
    }
  }

  private void before(Event event, Subject subject, long day, long ahead) {
    Timing timing = Timing.due(day, day);
    List<String> meet =
        event.meet().stream().distinct().filter(id -> !relationships.isArchived(id)).toList();
    boolean aimless = PlanRules.isBlank(event.purpose());
    if (ahead <= 1 && !aimless) {
      proposals.add(Rule.EVENT_BRIEF, Action.BRIEF_EVENT, subject, timing);
    }
    if (ahead <= 7) {
      if (aimless) {
        proposals.add(Rule.EVENT_PURPOSE, Action.SET_EVENT_PURPOSE, subject, timing);
      }
      if (meet.size() < 2) {
        proposals.add(Rule.EVENT_MEET_TWO, Action.PLAN_WHO_TO_MEET, subject, timing);
      }
    }
    List<Topic> markets = relationships.groups.firsts(event.markets());
    if (!markets.isEmpty()
        && !relationships.ownerMarkets.isEmpty()
        && markets.stream().noneMatch(relationships.ownerMarkets::contains)
        && meet.stream().noneMatch(targets::contains)) {
      proposals.add(Rule.EVENT_OFF_TARGET, Action.RECONSIDER_EVENT, subject, timing);
    }
  }

  private void after(Event event, Subject subject, long day, long age) {
    Set<OracleStanding> met = relationships.metAt(event.id());
    if (met.isEmpty() && age <= 5) {
      proposals.add(
          Rule.EVENT_LOG_MEETINGS, Action.LOG_MEETINGS, subject, Timing.due(day + 2, day + 5));
    }
    int missing = FOCUS - (int) met.stream().filter(one -> one.contact.focus()).count();
    if (met.size() > 2 && missing > 0) {
      Shortlist shortlist = new Shortlist(missing, StandingOrder.BY_POTENTIAL);
      met.stream().filter(one -> !one.contact.focus()).forEach(shortlist::offer);
      proposals.add(
          Rule.EVENT_FOCUS_ON_TWO,
          Action.CHOOSE_FOCUS,
          Subject.of(shortlist.best()).anchored(event.id()),
          Timing.due(day + 2, day + 10));
    }
  }
}
