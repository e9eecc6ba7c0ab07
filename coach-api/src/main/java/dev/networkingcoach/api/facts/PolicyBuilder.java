package dev.networkingcoach.api.facts;

import java.util.List;

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
  private int targetList = 5;
  private int dailyBudget = 5;
  private int maxHops = 4;
  private int staleDays = 60;
  private List<Topic> placeholderNames =
      OwnerBuilder.topics(
          "private", "linkedin member", "human resources manager", "anonymous", "unknown");

  PolicyBuilder() {}

  /** Days after an encounter within which to follow up (Holtzclaw); 10 by default. */
  public PolicyBuilder followUpDays(int followUpDays) {
    this.followUpDays = followUpDays;
    return this;
  }

  /** Days without a touch after which meeting again is a new encounter (house); 180 by default. */
  public PolicyBuilder dormantDays(int dormantDays) {
    this.dormantDays = dormantDays;
    return this;
  }

  /** Gives that must precede each ask (Vermeiren; the number is house); 1 by default. */
  public PolicyBuilder givesPerAsk(int givesPerAsk) {
    this.givesPerAsk = givesPerAsk;
    return this;
  }

  /** Days to leave between thanks and the next ask (house); 7 by default. */
  public PolicyBuilder askAfterThanksDays(int askAfterThanksDays) {
    this.askAfterThanksDays = askAfterThanksDays;
    return this;
  }

  /** Connections from which somebody counts as well connected (house); 500 by default. */
  public PolicyBuilder wellConnected(int wellConnected) {
    this.wellConnected = wellConnected;
    return this;
  }

  /** Days within which to thank (house); 2 by default. */
  public PolicyBuilder thankDays(int thankDays) {
    this.thankDays = thankDays;
    return this;
  }

  /** Days to wait before asking after an ask (house); 10 by default. */
  public PolicyBuilder askPatienceDays(int askPatienceDays) {
    this.askPatienceDays = askPatienceDays;
    return this;
  }

  /** Potential advocates to have (Kuzmeski); 20 by default. */
  public PolicyBuilder advocateList(int advocateList) {
    this.advocateList = advocateList;
    return this;
  }

  /** Targets to have (after the seeds' experiment); 5 by default. */
  public PolicyBuilder targetList(int targetList) {
    this.targetList = targetList;
    return this;
  }

  /** Entries a day's agenda holds at most (house); 5 by default. */
  public PolicyBuilder dailyBudget(int dailyBudget) {
    this.dailyBudget = dailyBudget;
    return this;
  }

  /** Ties a path may have at most (house, after Dodds, Muhamad & Watts); 4 by default. */
  public PolicyBuilder maxHops(int maxHops) {
    this.maxHops = maxHops;
    return this;
  }

  /** Days after its due date for which an advice still shows (house); 60 by default. */
  public PolicyBuilder staleDays(int staleDays) {
    this.staleDays = staleDays;
    return this;
  }

  /** Names that stand for nobody in particular, replacing the default ones. */
  public PolicyBuilder placeholderNames(String... placeholderNames) {
    this.placeholderNames = OwnerBuilder.topics(placeholderNames);
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
        targetList,
        dailyBudget,
        maxHops,
        staleDays,
        placeholderNames);
  }
}
