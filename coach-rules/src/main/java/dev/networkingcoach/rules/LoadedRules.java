package dev.networkingcoach.rules;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.internal.engine.RuleCatalogue;
import dev.networkingcoach.rules.internal.engine.RuleConclusions;
import dev.networkingcoach.rules.internal.own.OwnRuleSet;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.text.LocalisedMessages;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import dev.networkingcoach.rules.own.RuleLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is loaded once, and shared by a coach in all its languages. Thread-safe.
 *
 * @param rules the coach's own rules
 * @param own those of the embedder
 * @param messages the words of both
 * @param policy what holds where a network says nothing else
 */
record LoadedRules(RuleBase rules, OwnRuleSet own, LocalisedMessages messages, Policy policy) {

  /** The coach's own rules and words alone. */
  static LoadedRules of(RuleBase rules, Policy policy) {
    OwnRuleSet none = OwnRuleSet.of(List.of(), List.of(), RuleLimits.defaults(), stopped -> {});
    return new LoadedRules(rules, none, new LocalisedMessages(List.of(), List.of()), policy);
  }

  RuleCatalogue catalogue(RuleMessages words) {
    return new RuleCatalogue(
        rules.rules(), own.rules().stream().map(rule -> rule.describe(words)).toList(), words);
  }

  /** What all rules conclude; further facts may be given, such as a planned action. */
  RuleConclusions judge(Situation situation, RuleMessages words, Object... further) {
    if (own.isEmpty()) {
      return rules.judge(situation, further);
    }
    // Rules of the embedder see the stage of every contact.
    List<Object> all = new ArrayList<>(Arrays.asList(situation.surveyed()));
    for (Object fact : further) {
      if (!all.contains(fact)) {
        all.add(fact);
      }
    }
    RuleConclusions conclusions = rules.judge(situation, all.toArray());
    own.judge(situation, ViewAssembly.view(situation, conclusions), words)
        .forEach(conclusions::add);
    return conclusions;
  }

  /** What the coach's own rules conclude about the stage of every contact. */
  RuleConclusions surveyed(Situation situation) {
    return rules.judge(situation, situation.surveyed());
  }
}
