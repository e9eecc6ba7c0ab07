package dev.networkingcoach.api.review;

import java.util.List;

/**
 * Whether the owner may do what they plan. Immutable and thread-safe.
 *
 * @param verdict the worst of what the rules say
 * @param reasons the rules that speak against it, worst first; empty for {@link Outcome#GO}
 * @param instead keys of the advice to follow instead, best first; empty for {@link Outcome#GO}
 */
public record Verdict(Outcome verdict, List<Reason> reasons, List<String> instead) {

  /** Copies the lists. */
  public Verdict {
    reasons = List.copyOf(reasons);
    instead = List.copyOf(instead);
  }

  /** What the coach answers, best first. */
  public enum Outcome {
    /** Nothing speaks against it. */
    GO,
    /** Not yet. */
    WAIT,
    /** Not at all. */
    STOP
  }

  /**
   * A rule that speaks against it.
   *
   * @param rule the id of the rule
   * @param because the facts that made it speak, as a sentence
   */
  public record Reason(String rule, String because) {}
}
