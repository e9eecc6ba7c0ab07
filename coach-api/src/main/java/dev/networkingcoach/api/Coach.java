package dev.networkingcoach.api;

import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.explain.Overview;
import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.fault.UnknownContactException;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Advises one person on their relationships. Implementations are thread-safe, keep nothing between
 * calls, and read no clock: the same arguments give the same answer. A missing argument is a {@link
 * NullPointerException} that names it.
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
   * What the plan of the day advises about one contact, best first: {@link Plan#forContact} of
   * {@link #advise}, which an implementation may find without the rest of the plan.
   *
   * @param contact the contact's id
   * @param network everything known; facts dated after {@code today} do not exist yet
   * @param today the day to advise for, in the owner's zone
   * @return the advice; empty where there is none, as about an archived contact
   * @throws UnknownContactException if the contact is not in the network
   */
  default List<Advice> adviseFor(String contact, Network network, LocalDate today) {
    Objects.requireNonNull(contact, "contact must not be null: the id of a contact was expected.");
    Objects.requireNonNull(network, "network must not be null: what the owner knows was expected.");
    if (network.contact(contact).isEmpty()) {
      throw UnknownContactException.of(contact);
    }
    return advise(network, today).forContact(contact);
  }

  /**
   * Whether a planned action is a good idea, and what to do instead.
   *
   * @param action what the owner thinks of doing
   * @param network everything known; facts dated after {@code today} do not exist yet
   * @param today the day it would be done, in the owner's zone
   * @throws UnknownContactException if the contact is not in the network
   */
  Verdict review(PlannedAction action, Network network, LocalDate today);

  /**
   * Why each rule does or does not speak about a contact.
   *
   * @param contact the contact's id
   * @param network everything known; facts dated after {@code today} do not exist yet
   * @param today the day to look at, in the owner's zone
   * @throws UnknownContactException if the contact is not in the network, or is archived
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
