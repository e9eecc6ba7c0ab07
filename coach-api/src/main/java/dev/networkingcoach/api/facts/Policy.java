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

  private static final int MOST_HOPS = 6;

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Policy {
    placeholderNames = Checks.copy(placeholderNames);
    new Checks()
        .atLeast(0, "followUpDays", followUpDays)
        .atLeast(1, "dormantDays", dormantDays)
        .atLeast(0, "givesPerAsk", givesPerAsk)
        .atLeast(0, "askAfterThanksDays", askAfterThanksDays)
        .atLeast(0, "wellConnected", wellConnected)
        .atLeast(0, "thankDays", thankDays)
        .atLeast(0, "askPatienceDays", askPatienceDays)
        .atLeast(0, "advocateList", advocateList)
        .atLeast(0, "targetList", targetList)
        .atLeast(0, "dailyBudget", dailyBudget)
        .atLeast(1, "maxHops", maxHops)
        .atLeast(0, "staleDays", staleDays)
        .that(maxHops <= MOST_HOPS, "maxHops", maxHops, "must be " + MOST_HOPS + " or less")
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
