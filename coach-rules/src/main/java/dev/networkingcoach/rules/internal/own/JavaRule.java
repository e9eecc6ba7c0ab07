package dev.networkingcoach.rules.internal.own;

import dev.networkingcoach.rules.own.AdviceRule;
import dev.networkingcoach.rules.own.NetworkView;
import dev.networkingcoach.rules.own.StoppedRule;
import dev.networkingcoach.rules.own.StoppedRule.Reason;
import java.util.List;
import java.util.function.Consumer;

/** A rule in Java. */
final class JavaRule implements RuleSource {
  private final AdviceRule rule;
  private final OwnRule described;

  JavaRule(AdviceRule rule) {
    this.rule = rule;
    this.described =
        new OwnRule(
            rule.id(), rule.weight(), rule.idea(), rule.since(), rule.getClass().getName(), 0);
  }

  @Override
  public List<OwnRule> rules() {
    return List.of(described);
  }

  @Override
  public void fire(
      NetworkView view, FoundAdvice found, FiringLimits limits, Consumer<StoppedRule> stopped) {
    String id = described.id();
    if (!found.isOn(id)) {
      return;
    }
    try {
      limits.next(id);
      rule.advise(
          view,
          advice -> {
            limits.next(id);
            found.add(id, advice);
          });
    } catch (FiringLimits.StopException e) {
      found.drop(id);
      stopped.accept(
          new StoppedRule(
              id, described.source(), e.reason(), String.valueOf(e.getMessage()), null));
    } catch (RuntimeException | StackOverflowError e) {
      found.drop(id);
      stopped.accept(new StoppedRule(id, described.source(), Reason.THREW, "threw " + e + ".", e));
    } finally {
      limits.end();
    }
  }
}
