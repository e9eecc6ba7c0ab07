package dev.networkingcoach.rules.internal.own;

import dev.networkingcoach.rules.own.NetworkView;
import dev.networkingcoach.rules.own.StoppedRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** The rules of a file, which may build on one another. */
final class DrlRules implements RuleSource {
  private final DrlSource source;
  private final KieBase base;
  private final List<OwnRule> rules;

  /** A base with one rule of the file, made when the file as a whole cannot be fired. */
  private final Map<String, KieBase> alone = new ConcurrentHashMap<>();

  DrlRules(DrlSource source) {
    this.source = source;
    this.base = DrlCompiler.compile(source);
    this.rules = rulesOf(base).map(this::described).sorted((a, b) -> a.line() - b.line()).toList();
  }

  private static Stream<Rule> rulesOf(KieBase base) {
    return base.getKiePackages().stream().flatMap(one -> one.getRules().stream());
  }

  private OwnRule described(Rule rule) {
    String weight = metadata(rule, "weight");
    return new OwnRule(
        rule.getName(),
        weight.matches("-?\\d{1,9}") ? Integer.parseInt(weight) : 0,
        metadata(rule, "idea"),
        metadata(rule, "since"),
        source.name(),
        source.lineOf(rule.getName()));
  }

  private static String metadata(Rule rule, String name) {
    @Nullable Object value = rule.getMetaData().get(name);
    String text = value == null ? "" : value.toString().strip();
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  @Override
  public List<OwnRule> rules() {
    return rules;
  }

  @Override
  public void fire(
      NetworkView view, FoundAdvice found, FiringLimits limits, Consumer<StoppedRule> stopped) {
    Set<String> out = new HashSet<>();
    rules.stream().map(OwnRule::id).filter(id -> !found.isOn(id)).forEach(out::add);
    List<StoppedRule> first = new ArrayList<>();
    try {
      new DrlFiring(source.name(), found, limits, out, first::add).fire(base, view);
      first.forEach(stopped);
    } catch (DrlFiring.ConditionException e) {
      // Which rule it was the engine does not always say: each is fired by itself.
      rules.forEach(rule -> found.drop(rule.id()));
      for (OwnRule rule : rules) {
        if (found.isOn(rule.id())) {
          fireAlone(rule, view, found, limits, stopped);
        }
      }
    }
  }

  private void fireAlone(
      OwnRule rule,
      NetworkView view,
      FoundAdvice found,
      FiringLimits limits,
      Consumer<StoppedRule> stopped) {
    try {
      new DrlFiring(source.name(), found, limits, new HashSet<>(), stopped)
          .fire(alone.computeIfAbsent(rule.id(), this::only), view);
    } catch (DrlFiring.ConditionException e) {
      found.drop(rule.id());
      stopped.accept(e.stopped(rule.id(), source.name()));
    }
  }

  private KieBase only(String id) {
    KieBase one = DrlCompiler.compile(source);
    rulesOf(one)
        .filter(rule -> !rule.getName().equals(id))
        .toList()
        .forEach(rule -> one.removeRule(rule.getPackageName(), rule.getName()));
    return one;
  }
}
