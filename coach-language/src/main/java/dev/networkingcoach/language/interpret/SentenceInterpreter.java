package dev.networkingcoach.language.interpret;

/**
 * Says words that were not understood in sentences that are, such as "met Dana on 2026-11-29". Its
 * sentences are a suggestion: whoever calls it lets the grammar read them, shows them, and records
 * nothing before the person agrees. Implementations are thread-safe.
 */
public interface SentenceInterpreter {

  /** Who reads the words, for people who are asked whether they agree: a model and a host. */
  String destination();

  /**
   * Interprets words. Returns within the time the implementation was given, and never throws for
   * what goes wrong elsewhere.
   */
  Interpretation interpret(UnreadWords words);
}
