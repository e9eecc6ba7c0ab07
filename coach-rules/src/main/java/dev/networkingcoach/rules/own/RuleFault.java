package dev.networkingcoach.rules.own;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a rule of one's own, or with its texts. Immutable and thread-safe.
 *
 * @param source the file, or the class
 * @param line the line, from 1; 0 where none is known
 * @param rule the rule's id; null where no rule is known
 * @param problem what is wrong, as a sentence
 * @param advice what to do; null where nothing is known
 */
public record RuleFault(
    String source, int line, @Nullable String rule, String problem, @Nullable String advice) {

  /** The fault on a line, {@code acme.drl:12: rule acme.renewal: …}; advice follows on the next. */
  public String message() {
    return source
        + (line > 0 ? ":" + line : "")
        + ": "
        + (rule == null ? "" : "rule " + rule + ": ")
        + problem
        + (advice == null ? "" : "\n" + advice);
  }
}
