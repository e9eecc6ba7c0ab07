package dev.networkingcoach.rules;

import dev.networkingcoach.rules.internal.engine.RuleBase;

/** Builds a {@link RuleBasedCoach}. Not thread-safe. */
public final class RuleBasedCoachBuilder {
  RuleBasedCoachBuilder() {}

  /**
   * The coach, with its rule base loaded: the one slow step, some tenths of a second, to be done
   * once in a program.
   */
  public RuleBasedCoach build() {
    return new RuleBasedCoach(RuleBase.prebuilt());
  }
}
