package dev.networkingcoach.language.command;

/** Which advice a person means. Immutable and thread-safe, as each of its kinds. */
public sealed interface NamedAdvice {

  /**
   * By its place in today's agenda.
   *
   * @param number 1 for the first
   */
  record ByNumber(int number) implements NamedAdvice {}

  /**
   * By its key.
   *
   * @param key the key, as the plan has it
   */
  record ByKey(String key) implements NamedAdvice {}

  /**
   * By the person it is about.
   *
   * @param who the person
   */
  record ByPerson(Who who) implements NamedAdvice {}

  /**
   * By its rule.
   *
   * @param rule the id of the rule, such as {@code cycle.thank}
   */
  record ByRule(String rule) implements NamedAdvice {}
}
