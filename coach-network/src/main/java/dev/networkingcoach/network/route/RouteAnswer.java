package dev.networkingcoach.network.route;

import java.util.List;

/**
 * Who can introduce the owner. Immutable and thread-safe.
 *
 * @param routes the best ways, the best first, each over another first person; empty where no way
 *     is known, and nothing is inferred
 * @param passedOver contacts over whom no way was looked for
 * @param nearest where there is no way: the best ways to others of the same market, each to another
 *     person
 */
public record RouteAnswer(
    List<WarmRoute> routes, List<PassedOver> passedOver, List<WarmRoute> nearest) {

  /** Copies the lists. */
  public RouteAnswer {
    routes = List.copyOf(routes);
    passedOver = List.copyOf(passedOver);
    nearest = List.copyOf(nearest);
  }

  /**
   * A contact who is not asked.
   *
   * @param id the contact's id
   * @param name the contact's name
   * @param why why not
   */
  public record PassedOver(String id, String name, Reason why) {}

  /** Why somebody is not asked. */
  public enum Reason {
    /** They said no to introducing the owner there. */
    DECLINED,
    /** They were asked for as many introductions as one asks for within 30 days. */
    ASKED_OFTEN,
    /** Whoever asks wants a way around them. */
    AVOIDED
  }
}
