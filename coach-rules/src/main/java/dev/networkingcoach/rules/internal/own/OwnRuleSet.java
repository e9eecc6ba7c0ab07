package dev.networkingcoach.rules.internal.own;

import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import dev.networkingcoach.rules.own.AdviceRule;
import dev.networkingcoach.rules.own.NetworkView;
import dev.networkingcoach.rules.own.RuleLimits;
import dev.networkingcoach.rules.own.StoppedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All rules an embedder added to a coach. Thread-safe. */
public final class OwnRuleSet {
  private static final Logger LOG = LoggerFactory.getLogger(OwnRuleSet.class);

  private final List<RuleSource> sources;
  private final List<RuleSource.OwnRule> rules;
  private final RuleLimits limits;
  private final Consumer<StoppedRule> listener;

  private OwnRuleSet(List<RuleSource> sources, RuleLimits limits, Consumer<StoppedRule> listener) {
    this.sources = List.copyOf(sources);
    this.rules = sources.stream().flatMap(source -> source.rules().stream()).toList();
    this.limits = limits;
    this.listener = listener;
  }

  /**
   * Compiles the files, and puts the rules in Java beside them.
   *
   * @param listener hears of each rule that is stopped
   * @throws dev.networkingcoach.rules.own.RuleFaultsException naming all that is wrong
   */
  public static OwnRuleSet of(
      List<DrlSource> files,
      List<AdviceRule> inJava,
      RuleLimits limits,
      Consumer<StoppedRule> listener) {
    RuleFaults faults = new RuleFaults();
    List<RuleSource> sources = new ArrayList<>();
    files.forEach(file -> faults.collect(() -> sources.add(new DrlRules(file))));
    inJava.forEach(rule -> sources.add(new JavaRule(rule)));
    OwnRuleSet all = new OwnRuleSet(sources, limits, listener);
    faults.check(all.rules);
    return all;
  }

  /** The rules, in the order given. */
  public List<RuleSource.OwnRule> rules() {
    return rules;
  }

  /** Their ids, in the same order. */
  public List<String> ids() {
    return rules.stream().map(RuleSource.OwnRule::id).toList();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /** What these rules find worth doing; those that a policy turned off are silent. */
  public List<RuleFinding> judge(Situation situation, NetworkView view, RuleMessages messages) {
    Set<String> off = situation.network().policy().off();
    FoundAdvice found = new FoundAdvice(situation, messages, rule -> !off.contains(rule));
    FiringLimits used = new FiringLimits(limits);
    sources.forEach(source -> source.fire(view, found, used, this::tell));
    return found.findings();
  }

  private void tell(StoppedRule stopped) {
    // What a rule threw may hold names of people.
    LOG.warn("stopped rule {} of {}: {}", stopped.rule(), stopped.source(), stopped.reason());
    try {
      listener.accept(stopped);
    } catch (RuntimeException e) {
      LOG.warn("who listens to stopped rules threw {}", e.getClass().getName());
    }
  }
}
