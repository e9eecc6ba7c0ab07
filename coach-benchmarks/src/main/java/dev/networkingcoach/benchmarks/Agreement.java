package dev.networkingcoach.benchmarks;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.benchmarks.oracle.OracleAdvice;
import dev.networkingcoach.benchmarks.oracle.OraclePlan;
import dev.networkingcoach.benchmarks.oracle.OracleVerdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what a coach says with what the oracle says, texts aside. */
final class Agreement {

  private Agreement() {}

  /** A plan as the oracle would put it. */
  static OraclePlan withoutTexts(Plan plan) {
    return new OraclePlan(
        plan.advice().stream().map(Agreement::withoutTexts).toList(), plan.agenda());
  }

  private static OracleAdvice withoutTexts(Advice advice) {
    return new OracleAdvice(
        advice.key(),
        advice.rule(),
        advice.action(),
        advice.contacts(),
        advice.target(),
        advice.topics(),
        advice.due(),
        advice.bestBy(),
        advice.urgency(),
        advice.score(),
        advice.suppressed());
  }

  /** A verdict as the oracle would put it. */
  static OracleVerdict withoutTexts(Verdict verdict) {
    List<String> rules = verdict.reasons().stream().map(Verdict.Reason::rule).toList();
    return new OracleVerdict(verdict.verdict(), rules, verdict.instead());
  }

  /**
   * The first difference, in words; empty where both say the same.
   *
   * @param plan what the coach says
   * @param expected what the oracle says
   */
  static Optional<String> difference(Plan plan, OraclePlan expected) {
    OraclePlan actual = withoutTexts(plan);
    if (actual.equals(expected)) {
      return Optional.empty();
    }
    return Optional.of(
        disagreement(actual, expected)
            .orElseGet(() -> "same advice, other order or agenda:" + order(actual, expected)));
  }

  /** The first advice, by key, that only one of the two gives, or each in another way. */
  private static Optional<String> disagreement(OraclePlan actual, OraclePlan expected) {
    Map<String, OracleAdvice> ours = byKey(actual);
    Map<String, OracleAdvice> theirs = byKey(expected);
    TreeMap<String, OracleAdvice> all = new TreeMap<>(ours);
    all.putAll(theirs);
    for (String key : all.keySet()) {
      OracleAdvice one = ours.get(key);
      OracleAdvice other = theirs.get(key);
      if (one == null || !one.equals(other)) {
        return Optional.of("\n  coach:  " + one + "\n  oracle: " + other);
      }
    }
    return Optional.empty();
  }

  private static Map<String, OracleAdvice> byKey(OraclePlan plan) {
    return plan.advice().stream()
        .collect(Collectors.toMap(OracleAdvice::key, Function.identity(), (one, other) -> one));
  }

  private static String order(OraclePlan actual, OraclePlan expected) {
    List<String> ours = actual.advice().stream().map(OracleAdvice::key).toList();
    List<String> theirs = expected.advice().stream().map(OracleAdvice::key).toList();
    int i = 0;
    while (i < Math.min(ours.size(), theirs.size()) && ours.get(i).equals(theirs.get(i))) {
      i++;
    }
    return "\n  coach:  "
        + ours.subList(i, Math.min(i + 1, ours.size()))
        + " agenda "
        + actual.agenda()
        + "\n  oracle: "
        + theirs.subList(i, Math.min(i + 1, theirs.size()))
        + " agenda "
        + expected.agenda();
  }
}
