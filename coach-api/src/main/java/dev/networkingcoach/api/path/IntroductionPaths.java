package dev.networkingcoach.api.path;

import dev.networkingcoach.api.facts.Network;
import java.time.LocalDate;
import java.util.Optional;

/** Finds ways to people. Implementations are thread-safe, keep nothing, and read no clock. */
public interface IntroductionPaths {

  /**
   * The best path to somebody: the strongest of at most {@code policy.maxHops} ties; of two as
   * strong the one with fewer ties, then the one whose ids come first. Nobody archived is on it.
   *
   * @param network everything known; facts dated after {@code today} do not exist yet
   * @param person the id of a contact, a target or somebody named in an acquaintance
   * @param today the day to look at, in the owner's zone
   * @return empty where no path leads there, or nobody of this id is known
   */
  Optional<IntroductionPath> best(Network network, String person, LocalDate today);
}
