package dev.networkingcoach.api.facts;

import java.util.List;

/**
 * The thresholds of the rules, in days or in counts. <em>House</em> marks those without a source of
 * their own. Immutable and thread-safe.
 *
 * @param followUpDays days after an encounter within which to follow up (Holtzclaw); 10 by default
 * @param dormantDays days without a touch after which meeting again is a new encounter (house); 180
 *     by default
 * @param givesPerAsk gives that must precede each ask (Vermeiren; the number is house); 1 by
 *     default
 * @param askAfterThanksDays days to leave between thanks and the next ask (house); 7 by default
 * @param wellConnected connections from which somebody counts as well connected (house); 500 by
 *     default
 * @param thankDays days within which to thank (house); 2 by default
 * @param askPatienceDays days to wait before asking after an ask (house); 10 by default
 * @param advocateList potential advocates to have (Kuzmeski); 20 by default
 * @param targetList targets to have (after the seeds' experiment); 5 by default
 * @param dailyBudget entries a day's agenda holds at most (house); 5 by default
 * @param maxHops ties a path may have at most (house, after Dodds, Muhamad & Watts); 4 by default
 * @param staleDays days after its due date for which an advice still shows (house); 60 by default
 * @param placeholderNames names that stand for nobody in particular, compared as topics are
 */
public record Policy(
    int followUpDays,
    int dormantDays,
    int givesPerAsk,
    int askAfterThanksDays,
    int wellConnected,
    int thankDays,
    int askPatienceDays,
    int advocateList,
    int targetList,
    int dailyBudget,
    int maxHops,
    int staleDays,
    List<Topic> placeholderNames) {

  /** The most that a threshold other than {@code maxHops} may be. */
  public static final int MOST = 100_000;

  /** The most ties a path may have. */
  public static final int MOST_HOPS = 6;

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Policy {
    placeholderNames = Checks.copy(placeholderNames);
    new Checks()
        .between(0, MOST, "followUpDays", followUpDays)
        .between(1, MOST, "dormantDays", dormantDays)
        .between(0, MOST, "givesPerAsk", givesPerAsk)
        .between(0, MOST, "askAfterThanksDays", askAfterThanksDays)
        .between(0, MOST, "wellConnected", wellConnected)
        .between(0, MOST, "thankDays", thankDays)
        .between(0, MOST, "askPatienceDays", askPatienceDays)
        .between(0, MOST, "advocateList", advocateList)
        .between(0, MOST, "targetList", targetList)
        .between(0, MOST, "dailyBudget", dailyBudget)
        .between(1, MOST_HOPS, "maxHops", maxHops)
        .between(0, MOST, "staleDays", staleDays)
        .topics("placeholderNames", placeholderNames)
        .throwIfAny();
  }

  /** Every threshold at its default. */
  public static Policy defaults() {
    return builder().build();
  }

  /** A builder that starts from the defaults. */
  public static PolicyBuilder builder() {
    return new PolicyBuilder();
  }
}
