package dev.networkingcoach.language.command;

import java.time.LocalDate;

/** An answer to an advice. Immutable and thread-safe, as each of its kinds. */
public sealed interface AdviceAnswer extends Command {

  /**
   * It is done.
   *
   * @param advice which
   */
  record Done(NamedAdvice advice) implements AdviceAnswer {}

  /**
   * Later.
   *
   * @param advice which
   * @param until the day it comes back; after today
   */
  record Snoozed(NamedAdvice advice, LocalDate until) implements AdviceAnswer {}

  /**
   * Not this.
   *
   * @param advice which
   */
  record Dismissed(NamedAdvice advice) implements AdviceAnswer {}

  /**
   * The words to send for it are wanted.
   *
   * @param advice which
   */
  record Drafted(NamedAdvice advice) implements AdviceAnswer {}

  /**
   * Never anything of this rule.
   *
   * @param advice the rule, or an advice of it
   */
  record Muted(NamedAdvice advice) implements AdviceAnswer {}

  /**
   * The rule may speak again.
   *
   * @param rule the id of the rule
   */
  record Unmuted(String rule) implements AdviceAnswer {}
}
