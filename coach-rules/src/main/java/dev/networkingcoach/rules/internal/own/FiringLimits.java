package dev.networkingcoach.rules.internal.own;

import dev.networkingcoach.rules.own.RuleLimits;
import dev.networkingcoach.rules.own.StoppedRule.Reason;
import java.util.HashMap;
import java.util.Map;

/** Counts what each rule takes of one call. Not thread-safe. */
final class FiringLimits {
  private final RuleLimits limits;
  private final Map<String, Used> used = new HashMap<>();
  private String firing = "";
  private long since;

  private static final class Used {
    private int activations;
    private long nanos;
  }

  /** Thrown by what a rule calls, to end the rule; says why. */
  static final class StopException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    StopException(Reason reason, String message) {
      super(message, null, false, false);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  FiringLimits(RuleLimits limits) {
    this.limits = limits;
  }

  /**
   * Counts one more activation of a rule.
   *
   * @throws StopException if the rule has used up what it may
   */
  void next(String rule) {
    end();
    Used own = used.computeIfAbsent(rule, key -> new Used());
    firing = rule;
    since = System.nanoTime();
    own.activations++;
    if (own.activations > limits.activations()) {
      throw new StopException(
          Reason.TOO_OFTEN,
          "fires more than "
              + limits.activations()
              + " times in one call.\nMaybe its own changes make it fire again, or it joins all"
              + " contacts with all.");
    }
    if (own.nanos > limits.time().toNanos()) {
      throw new StopException(
          Reason.TOO_LONG, "takes longer than " + limits.time().toMillis() + " ms in one call.");
    }
  }

  /** What fires has ended. */
  void end() {
    Used own = used.get(firing);
    if (own != null) {
      own.nanos += System.nanoTime() - since;
    }
    firing = "";
  }
}
