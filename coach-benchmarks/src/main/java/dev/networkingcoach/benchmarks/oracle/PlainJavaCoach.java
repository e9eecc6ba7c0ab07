package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * The whole rulebook by hand, without texts. Keeps nothing between calls, reads no clock, and is
 * thread-safe.
 */
public final class PlainJavaCoach {

  /**
   * What is worth doing, best first.
   *
   * @param network everything known
   * @param today the day to advise for, in the owner's zone
   */
  public OraclePlan advise(Network network, LocalDate today) {
    return advise(new Relationships(network, today), today);
  }

  private static OraclePlan advise(Relationships relationships, LocalDate today) {
    Network network = relationships.network;
    Policy policy = network.policy();
    Responses responses = new Responses(network.responses(), today);
    Proposals proposals = new Proposals(responses, policy, relationships.today);
    FollowUpRules followUp = new FollowUpRules(policy, proposals);
    CycleRules cycle = new CycleRules(relationships, proposals);
    AdvocateRules advocate = new AdvocateRules(proposals);
    ValueRules value = new ValueRules(relationships, proposals);
    UpkeepRules upkeep = new UpkeepRules(relationships, proposals);
    for (OracleStanding standing : relationships.standings) {
      followUp.advise(standing);
      cycle.advise(standing);
      advocate.advise(standing);
      value.advise(standing);
      upkeep.advise(standing);
    }
    upkeep.adviseLast();
    new AdvocacyRules(relationships, proposals).advise();
    new MatchRules(relationships, proposals).advise();
    new PathRules(relationships, proposals).advise();
    new PlanRules(relationships, proposals).advise();
    new EventRules(relationships, proposals).advise();
    new MeetingRules(relationships, proposals).advise();
    return proposals.plan();
  }

  /**
   * Whether a planned action is a good idea, and what to do instead.
   *
   * @param action what the owner thinks of doing
   * @param network everything known
   * @param today the day it would be done, in the owner's zone
   * @throws IllegalArgumentException if the contact is not in the network
   */
  public OracleVerdict review(PlannedAction action, Network network, LocalDate today) {
    Relationships relationships = new Relationships(network, today);
    OracleStanding standing = relationships.of(action.contact());
    if (standing != null) {
      ReviewRules rules = new ReviewRules(network.policy(), standing);
      return rules.review(action, advise(relationships, today));
    }
    if (relationships.isArchived(action.contact())) {
      return new OracleVerdict(Verdict.Outcome.STOP, List.of("review.archived"), List.of());
    }
    throw new IllegalArgumentException(
        "contact (" + action.contact() + ") must be in the network.\nMaybe its id was mistyped.");
  }
}
