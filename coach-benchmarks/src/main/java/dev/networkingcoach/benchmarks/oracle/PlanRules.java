package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.plan.Action;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The owner's own plan and habits. */
final class PlanRules {
  private static final int MANY_NEW = 5;
  private static final int NEGLECTED = 3;

  private final Relationships relationships;
  private final Network network;
  private final Proposals proposals;
  private final long today;

  PlanRules(Relationships relationships, Proposals proposals) {
    this.relationships = relationships;
    this.proposals = proposals;
    network = relationships.network;
    today = relationships.today;
  }

  void advise() {
    Owner owner = network.owner();
    if (isBlank(owner.purpose())) {
      anytime(Rule.PLAN_PURPOSE, Action.SET_PURPOSE);
    }
    if (isBlank(owner.positioning())) {
      anytime(Rule.PLAN_POSITIONING, Action.WRITE_POSITIONING);
    }
    if (owner.markets().isEmpty()) {
      anytime(Rule.PLAN_MARKETS, Action.NAME_MARKETS);
    }
    if (network.goals().stream().noneMatch(this::isOpen)) {
      anytime(Rule.PLAN_GOALS, Action.SET_GOAL);
    }
    long targets = network.targets().stream().filter(target -> !target.reached()).count();
    if (targets < network.policy().targetList()) {
      anytime(Rule.PLAN_TARGETS, Action.NAME_TARGETS);
    }
    regularity();
    existingFirst();
    network.groups().forEach(this::reviewGroup);
    recommendation();
  }

  private void anytime(Rule rule, Action action) {
    proposals.add(rule, action, Subject.owner(), Timing.anytime());
  }

  static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private boolean isOpen(Goal goal) {
    LocalDate deadline = goal.deadline();
    return !goal.achieved() && (deadline == null || deadline.toEpochDay() >= today);
  }

  private void regularity() {
    long last = relationships.lastTouch;
    if (last != OracleStanding.NEVER && last < today - 6) {
      proposals.add(
          Rule.PLAN_REGULARITY, Action.RESUME, Subject.owner(), Timing.neverStale(last + 7));
    }
  }

  private void existingFirst() {
    int fresh = 0;
    int neglected = 0;
    Shortlist oldest = new Shortlist(NEGLECTED, StandingOrder.BY_NEGLECT);
    for (OracleStanding standing : relationships.standings) {
      if (standing.firstMet >= today - 29 && standing.firstMet <= today) {
        fresh++;
      }
      if (standing.isBusiness() && standing.lastTouch < today - 89) {
        neglected++;
        oldest.offer(standing);
      }
    }
    if (fresh >= MANY_NEW && neglected >= NEGLECTED) {
      Subject subject = Subject.of(oldest.best());
      proposals.add(Rule.PLAN_EXISTING_FIRST, Action.INVEST_IN_EXISTING, subject, Timing.anytime());
    }
  }

  private void recommendation() {
    int received = 0;
    Shortlist strongest = new Shortlist(1, StandingOrder.BY_STRENGTH);
    for (OracleStanding standing : relationships.standings) {
      received += standing.recommendations;
      if (standing.isBusiness() && standing.mayAsk(network.policy())) {
        strongest.offer(standing);
      }
    }
    if (received < network.policy().recommendationList() && !strongest.best().isEmpty()) {
      Subject subject = Subject.of(strongest.best());
      proposals.add(
          Rule.PLAN_RECOMMENDATION, Action.ASK_FOR_RECOMMENDATION, subject, Timing.anytime());
    }
  }

  private void reviewGroup(Group group) {
    if (group.joined().toEpochDay() <= today - 90
        && relationships.lastInGroup(group.id()) < today - 89) {
      proposals.add(
          Rule.PLAN_GROUP_REVIEW,
          Action.ENGAGE_OR_LEAVE,
          Subject.owner().anchored(group.id()),
          Timing.anytime());
    }
  }
}
