package dev.networkingcoach.rules.internal.own;

import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import dev.networkingcoach.rules.own.NetworkView;
import dev.networkingcoach.rules.own.RuleFault;
import dev.networkingcoach.rules.own.StoppedRule;
import java.util.List;
import java.util.function.Consumer;

/** Where rules of one's own come from: a file of DRL, or an object. Thread-safe. */
public interface RuleSource {

  /**
   * A rule of one's own, as it describes itself.
   *
   * @param id its id
   * @param weight its weight; 0 where it gives none
   * @param idea whose idea it is
   * @param since the version it came with
   * @param source the file or class
   * @param line the line in the file; 0 for none
   */
  record OwnRule(String id, int weight, String idea, String since, String source, int line) {
    /** The rule as documentation, in the words of a bundle. */
    public RuleDescription describe(RuleMessages messages) {
      return new RuleDescription(
          id,
          weight,
          messages.idea(id, idea),
          since,
          messages.template(id + ".when"),
          messages.readable(id + ".headline"),
          messages.readable(id + ".reason"),
          messages.kind(id));
    }

    RuleFault fault(String problem, String advice) {
      return new RuleFault(source, line, id, problem, advice);
    }
  }

  /** The rules. */
  List<OwnRule> rules();

  /** Fires them over a network. */
  void fire(
      NetworkView view, FoundAdvice found, FiringLimits limits, Consumer<StoppedRule> stopped);
}
