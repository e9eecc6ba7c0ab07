package dev.networkingcoach.network.route;

import dev.networkingcoach.api.facts.Topic;

/** Whom the owner wants to reach. Immutable and thread-safe, as each of its kinds. */
public sealed interface RouteGoal {

  /**
   * One person.
   *
   * @param id the id of a contact, a target, a known person or somebody in the shared graph
   */
  record ToPerson(String id) implements RouteGoal {}

  /**
   * Anybody who works for an organization.
   *
   * @param name the organization; compared as topics are
   */
  record ToCompany(String name) implements RouteGoal {}

  /**
   * Anybody who stands for a market or has access to it.
   *
   * @param topic the market; what the owner means to be the same counts as the same
   */
  record ToMarket(Topic topic) implements RouteGoal {}
}
