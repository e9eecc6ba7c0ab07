package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.review.Verdict;
import java.util.List;

/**
 * A verdict without texts. Immutable and thread-safe.
 *
 * @param verdict the worst of what the rules say
 * @param rules the ids of the rules that speak against it, worst first
 * @param instead the keys of the advice to follow instead, best first
 */
public record OracleVerdict(Verdict.Outcome verdict, List<String> rules, List<String> instead) {

  /** The ids of all rules that can speak against something, in the order of the rulebook. */
  public static final List<String> RULES =
      List.of(
          "review.thank-first",
          "review.give-first",
          "review.ask-pending",
          "review.just-thanked",
          "review.vague-ask",
          "review.recommendation",
          "review.no-pitch",
          "review.value-first",
          "review.empty-contact",
          "review.platform",
          "review.anonymous",
          "review.archived");

  /** Copies the lists. */
  public OracleVerdict {
    rules = List.copyOf(rules);
    instead = List.copyOf(instead);
  }
}
