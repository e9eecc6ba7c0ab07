package dev.networkingcoach.rules;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.rules.internal.engine.RuleBase;
import java.util.Objects;

/** Builds a {@link RuleBasedCoach}. Not thread-safe. */
public final class RuleBasedCoachBuilder {
  private Policy policy = Policy.defaults();

  RuleBasedCoachBuilder() {}

  /**
   * The thresholds, weights and rules that are off, unless a network says otherwise: its policy
   * goes over this one field by field. The defaults by default.
   */
  public RuleBasedCoachBuilder policy(Policy policy) {
    this.policy =
        Objects.requireNonNull(
            policy,
            "policy must not be null.\nMaybe leave it out: the default is Policy.defaults().");
    return this;
  }

  /**
   * The coach, with its rule base loaded: the one slow step, some tenths of a second, to be done
   * once in a program.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException if the policy names a rule that is
   *     none
   */
  public RuleBasedCoach build() {
    return new RuleBasedCoach(RuleBase.prebuilt(), policy);
  }
}
