package dev.networkingcoach.benchmarks.oracle;

import java.util.List;

/**
 * A plan without texts. Immutable and thread-safe.
 *
 * @param advice all advice, best first
 * @param agenda the keys of what to do on the day, best first
 */
public record OraclePlan(List<OracleAdvice> advice, List<String> agenda) {

  /** Copies the lists. */
  public OraclePlan {
    advice = List.copyOf(advice);
    agenda = List.copyOf(agenda);
  }
}
