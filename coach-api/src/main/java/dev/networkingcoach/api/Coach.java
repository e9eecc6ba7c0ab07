package dev.networkingcoach.api;

import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.explain.Overview;
import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * Advises one person on their relationships. Implementations are thread-safe, keep nothing between
 * calls, and read no clock: the same arguments give the same answer.
 */
public interface Coach {

  /**
   * What is worth doing, best first.
   *
   * @param network everything known; facts dated after {@code today} do not exist yet
   * @param today the day to advise for, in the owner's zone
   */
  Plan advise(Network network, LocalDate today);

  /**
   * Whether a planned action is a good idea, and what to do instead.
   *
   * @param action what the owner thinks of doing
   * @param network everything known; facts dated after {@code today} do not exist yet
   * @param today the day it would be done, in the owner's zone
   * @throws IllegalArgumentException if the contact is not in the network
   */
  Verdict review(PlannedAction action, Network network, LocalDate today);

  /**
   * Why each rule does or does not speak about a contact.
   *
   * @param contact the contact's id
   * @param network everything known; facts dated after {@code today} do not exist yet
   * @param today the day to look at, in the owner's zone
   * @throws IllegalArgumentException if the contact is not in the network
   */
  Explanation explain(String contact, Network network, LocalDate today);

  /**
   * Where every contact stands, and how targets can be reached: one call for a whole network.
   *
   * @param network everything known; facts dated after {@code today} do not exist yet
   * @param today the day to look at, in the owner's zone
   */
  Overview overview(Network network, LocalDate today);

  /** The rules, in the order of the rule base. */
  List<RuleDescription> rules();
}
