package dev.networkingcoach.api.explain;

import dev.networkingcoach.api.plan.Advice;
import java.util.List;

/**
 * Why each rule did or did not speak about one contact. Immutable and thread-safe.
 *
 * @param contact the contact's id
 * @param standing what follows from the facts about the contact
 * @param rules every advising rule's outcome, in the order of the rule base
 */
public record Explanation(String contact, ContactStanding standing, List<Outcome> rules) {

  /** Copies the list. */
  public Explanation {
    rules = List.copyOf(rules);
  }

  /**
   * What one rule said about the contact.
   *
   * @param rule the rule
   * @param advice what it advises about the contact; empty where it is silent
   */
  public record Outcome(RuleDescription rule, List<Advice> advice) {

    /** Copies the list. */
    public Outcome {
      advice = List.copyOf(advice);
    }

    /** Whether the rule speaks about the contact. */
    public boolean speaks() {
      return !advice.isEmpty();
    }
  }
}
