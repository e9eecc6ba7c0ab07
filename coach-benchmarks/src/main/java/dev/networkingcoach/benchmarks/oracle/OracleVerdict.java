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

  /** Copies the lists. */
  public OracleVerdict {
    rules = List.copyOf(rules);
    instead = List.copyOf(instead);
  }
}
