package dev.networkingcoach.api.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a {@link Policy} from the defaults. Not thread-safe; {@link #build()} copies. */
public final class PolicyBuilder {
  private int followUpDays = 10;
  private int dormantDays = 180;
  private int givesPerAsk = 1;
  private int askAfterThanksDays = 7;
  private int wellConnected = 500;
  private int thankDays = 2;
  private int askPatienceDays = 10;
  private int advocateList = 20;
  private int matchesPerContact = 3;
  private int recommendationList = 3;
  private int targetList = 5;
  private int dailyBudget = 5;
  private int maxHops = 4;
  private int staleDays = 60;
  private List<Topic> placeholderNames =
      OwnerBuilder.topics(
          "private", "linkedin member", "human resources manager", "anonymous", "unknown");

  private final Map<String, Integer> weights = new HashMap<>();
  private final Set<String> off = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  PolicyBuilder() {}

  PolicyBuilder(Policy policy) {
    over(policy);
  }

  /** Sets what was set in a policy. */
  PolicyBuilder over(Policy policy) {
    policy.given().forEach(threshold -> take(threshold, policy));
    weights.putAll(policy.weights());
    off.addAll(policy.off());
    return this;
  }

  /** Sets a threshold to what it is in a policy. */
  PolicyBuilder take(String threshold, Policy policy) {
    return switch (threshold) {
      case "followUpDays" -> followUpDays(policy.followUpDays());
      case "dormantDays" -> dormantDays(policy.dormantDays());
      case "givesPerAsk" -> givesPerAsk(policy.givesPerAsk());
      case "askAfterThanksDays" -> askAfterThanksDays(policy.askAfterThanksDays());
      case "wellConnected" -> wellConnected(policy.wellConnected());
      case "thankDays" -> thankDays(policy.thankDays());
      case "askPatienceDays" -> askPatienceDays(policy.askPatienceDays());
      case "advocateList" -> advocateList(policy.advocateList());
      case "matchesPerContact" -> matchesPerContact(policy.matchesPerContact());
      case "recommendationList" -> recommendationList(policy.recommendationList());
      case "targetList" -> targetList(policy.targetList());
      case "dailyBudget" -> dailyBudget(policy.dailyBudget());
      case "maxHops" -> maxHops(policy.maxHops());
      case "staleDays" -> staleDays(policy.staleDays());
      case "placeholderNames" -> placeholderNames(policy.placeholderNames());
      default -> throw new IllegalArgumentException("A policy has no threshold " + threshold + ".");
    };
  }

  /** Days after an encounter within which to follow up (Holtzclaw); 10 by default. */
  public PolicyBuilder followUpDays(int followUpDays) {
    this.followUpDays = followUpDays;
    given.add("followUpDays");
    return this;
  }

  /** Days without a touch after which meeting again is a new encounter (house); 180 by default. */
  public PolicyBuilder dormantDays(int dormantDays) {
    this.dormantDays = dormantDays;
    given.add("dormantDays");
    return this;
  }

  /** Gives that must precede each ask (Vermeiren; the number is house); 1 by default. */
  public PolicyBuilder givesPerAsk(int givesPerAsk) {
    this.givesPerAsk = givesPerAsk;
    given.add("givesPerAsk");
    return this;
  }

  /** Days to leave between thanks and the next ask (house); 7 by default. */
  public PolicyBuilder askAfterThanksDays(int askAfterThanksDays) {
    this.askAfterThanksDays = askAfterThanksDays;
    given.add("askAfterThanksDays");
    return this;
  }

  /** Connections from which somebody counts as well connected (house); 500 by default. */
  public PolicyBuilder wellConnected(int wellConnected) {
    this.wellConnected = wellConnected;
    given.add("wellConnected");
    return this;
  }

  /** Days within which to thank (house); 2 by default. */
  public PolicyBuilder thankDays(int thankDays) {
    this.thankDays = thankDays;
    given.add("thankDays");
    return this;
  }

  /** Days to wait before asking after an ask (house); 10 by default. */
  public PolicyBuilder askPatienceDays(int askPatienceDays) {
    this.askPatienceDays = askPatienceDays;
    given.add("askPatienceDays");
    return this;
  }

  /** Potential advocates to have (Kuzmeski); 20 by default. */
  public PolicyBuilder advocateList(int advocateList) {
    this.advocateList = advocateList;
    given.add("advocateList");
    return this;
  }

  /** Matches of needs with offers to choose for each contact (house); 3 by default. */
  public PolicyBuilder matchesPerContact(int matchesPerContact) {
    this.matchesPerContact = matchesPerContact;
    given.add("matchesPerContact");
    return this;
  }

  /** Recommendations to have received in two years (Alemany; the number is house); 3 by default. */
  public PolicyBuilder recommendationList(int recommendationList) {
    this.recommendationList = recommendationList;
    given.add("recommendationList");
    return this;
  }

  /** Targets to have (after Watts: name five or six people); 5 by default. */
  public PolicyBuilder targetList(int targetList) {
    this.targetList = targetList;
    given.add("targetList");
    return this;
  }

  /** Entries a day's agenda holds at most (house); 5 by default. */
  public PolicyBuilder dailyBudget(int dailyBudget) {
    this.dailyBudget = dailyBudget;
    given.add("dailyBudget");
    return this;
  }

  /** Ties a path may have at most (house, after Dodds, Muhamad and Watts); 4 by default. */
  public PolicyBuilder maxHops(int maxHops) {
    this.maxHops = maxHops;
    given.add("maxHops");
    return this;
  }

  /** Days after its due date for which an advice still shows (house); 60 by default. */
  public PolicyBuilder staleDays(int staleDays) {
    this.staleDays = staleDays;
    given.add("staleDays");
    return this;
  }

  /** Names that stand for nobody in particular, replacing the default ones. */
  public PolicyBuilder placeholderNames(String... placeholderNames) {
    return placeholderNames(OwnerBuilder.topics(placeholderNames));
  }

  /** Names that stand for nobody in particular, replacing the default ones. */
  public PolicyBuilder placeholderNames(Collection<Topic> placeholderNames) {
    this.placeholderNames = Checks.copy(placeholderNames);
    given.add("placeholderNames");
    return this;
  }

  /**
   * What a rule weighs, in place of its own weight.
   *
   * @param rule the rule's id
   * @param weight 1 to {@value Policy#MOST_WEIGHT}
   */
  public PolicyBuilder weight(String rule, int weight) {
    weights.put(rule, weight);
    return this;
  }

  /** Adds rules that do not speak, by their ids. */
  public PolicyBuilder off(String... rules) {
    return off(Checks.listed(rules));
  }

  /** Adds rules that do not speak, by their ids. */
  public PolicyBuilder off(Collection<String> rules) {
    off.addAll(Checks.copy(rules));
    return this;
  }

  /**
   * The policy.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException naming every field at fault
   */
  public Policy build() {
    return new Policy(
        followUpDays,
        dormantDays,
        givesPerAsk,
        askAfterThanksDays,
        wellConnected,
        thankDays,
        askPatienceDays,
        advocateList,
        matchesPerContact,
        recommendationList,
        targetList,
        dailyBudget,
        maxHops,
        staleDays,
        placeholderNames,
        weights,
        off,
        given);
  }
}
