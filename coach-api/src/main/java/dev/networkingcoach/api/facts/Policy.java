package dev.networkingcoach.api.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param matchesPerContact matches of needs with offers to choose for each contact (house); 3 by
 *     default
 * @param recommendationList recommendations to have received in two years (Alemany; the number is
 *     house); 3 by default
 * @param targetList targets to have (after Watts: name five or six people); 5 by default
 * @param dailyBudget entries a day's agenda holds at most (house); 5 by default
 * @param maxHops ties a path may have at most (house, after Dodds, Muhamad and Watts); 4 by default
 * @param staleDays days after its due date for which an advice still shows (house); 60 by default
 * @param placeholderNames names that stand for nobody in particular, compared as topics are
 * @param weights weights of rules by their ids, 1 to 200, in place of the rules' own
 * @param off the ids of rules that do not speak; {@code review.archived} always does
 * @param given the names of the thresholds that were set, be it to their default; see {@link #over}
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
    int matchesPerContact,
    int recommendationList,
    int targetList,
    int dailyBudget,
    int maxHops,
    int staleDays,
    List<Topic> placeholderNames,
    Map<String, Integer> weights,
    Set<String> off,
    Set<String> given) {

  /** The most that a threshold other than {@code maxHops} may be. */
  public static final int MOST = 100_000;

  /** The most ties a path may have. */
  public static final int MOST_HOPS = 6;

  /** The most that a rule may weigh; the least is 1. */
  public static final int MOST_WEIGHT = 200;

  /**
   * Checks and copies.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Policy {
    placeholderNames = Checks.copy(placeholderNames);
    weights = Checks.sorted(weights);
    off = Checks.sorted(off);
    given = Checks.sorted(given);
    new Checks()
        .between(0, MOST, "followUpDays", followUpDays)
        .between(1, MOST, "dormantDays", dormantDays)
        .between(0, MOST, "givesPerAsk", givesPerAsk)
        .between(0, MOST, "askAfterThanksDays", askAfterThanksDays)
        .between(0, MOST, "wellConnected", wellConnected)
        .between(0, MOST, "thankDays", thankDays)
        .between(0, MOST, "askPatienceDays", askPatienceDays)
        .between(0, MOST, "advocateList", advocateList)
        .between(0, MOST, "matchesPerContact", matchesPerContact)
        .between(0, MOST, "recommendationList", recommendationList)
        .between(0, MOST, "targetList", targetList)
        .between(0, MOST, "dailyBudget", dailyBudget)
        .between(1, MOST_HOPS, "maxHops", maxHops)
        .between(0, MOST, "staleDays", staleDays)
        .topics("placeholderNames", placeholderNames)
        .weights(1, MOST_WEIGHT, "weights", weights)
        .lines("off", off)
        .lines("given", given)
        .throwIfAny();
  }

  /** Made when first asked for. */
  private static final class Defaults {
    static final Policy POLICY = builder().build();
  }

  /** Every threshold at its default. */
  public static Policy defaults() {
    return Defaults.POLICY;
  }

  /** A builder that starts from the defaults. */
  public static PolicyBuilder builder() {
    return new PolicyBuilder();
  }

  /** A builder that starts from this policy. */
  public PolicyBuilder toBuilder() {
    return new PolicyBuilder(this);
  }

  /**
   * This policy over another: each threshold set here goes before the other's, weights do so rule
   * by rule, and what is off in either is off.
   *
   * @param base the policy below
   */
  public Policy over(Policy base) {
    return base.equals(Defaults.POLICY) ? this : base.toBuilder().over(this).build();
  }

  /** The same policy, its thresholds counted as set only where they are not at their default. */
  public Policy withoutDefaults() {
    PolicyBuilder policy = builder();
    for (String threshold : given) {
      Policy set = builder().take(threshold, this).build();
      if (!set.equals(builder().take(threshold, Defaults.POLICY).build())) {
        policy.take(threshold, this);
      }
    }
    weights.forEach(policy::weight);
    return policy.off(off.toArray(String[]::new)).build();
  }

  /** Whether a threshold was set, be it to its default. */
  public boolean isGiven(String threshold) {
    return given.contains(threshold);
  }
}
