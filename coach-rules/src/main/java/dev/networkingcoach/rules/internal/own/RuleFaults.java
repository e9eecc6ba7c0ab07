package dev.networkingcoach.rules.internal.own;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.rules.internal.engine.RuleCatalogue;
import dev.networkingcoach.rules.own.RuleFault;
import dev.networkingcoach.rules.own.RuleFaultsException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what is wrong with rules of one's own, to tell it all at once. Not thread-safe. */
final class RuleFaults {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z0-9-]+");

  private final List<RuleFault> faults = new ArrayList<>();

  /** Does something, and keeps the faults it finds. */
  void collect(Runnable reading) {
    try {
      reading.run();
    } catch (RuleFaultsException e) {
      faults.addAll(e.faults());
    }
  }

  /**
   * Looks at the rules as a whole.
   *
   * @throws RuleFaultsException if anything is wrong with them, or was found before
   */
  void check(List<RuleSource.OwnRule> rules) {
    Set<String> seen = new HashSet<>();
    for (RuleSource.OwnRule rule : rules) {
      if (!ID.matcher(rule.id()).matches()) {
        faults.add(
            rule.fault(
                "must be named as family.rule-name, in small letters, digits and hyphens.",
                "Maybe acme.renewal."));
      } else if (RuleCatalogue.families().contains(family(rule.id()))) {
        faults.add(
            rule.fault(
                "is in the family " + family(rule.id()) + ", which is the coach's own.",
                "Give it a family of yours. A rule of the coach is turned off by the policy's off,"
                    + " and weighs what its weights say."));
      } else if (!seen.add(rule.id())) {
        faults.add(rule.fault("exists twice.", "Give each rule an id of its own."));
      }
      if (rule.weight() < 1 || rule.weight() > Policy.MOST_WEIGHT) {
        faults.add(
            rule.fault(
                "weight (" + rule.weight() + ") must be from 1 to " + Policy.MOST_WEIGHT + ".",
                "In DRL: @weight(60), below the name of the rule."));
      }
    }
    if (!faults.isEmpty()) {
      throw new RuleFaultsException(faults);
    }
  }

  private static String family(String id) {
    return id.substring(0, id.indexOf('.'));
  }
}
