package dev.networkingcoach.language.command;

/**
 * Topics that are written in two ways, and whether they mean the same. Topics are as they were
 * written. Immutable and thread-safe, as each of its kinds.
 */
public sealed interface TopicCommand extends Command {

  /** To see which topics mean the same, and which do not. */
  record TopicsShown() implements TopicCommand {}

  /**
   * Two topics mean the same.
   *
   * @param one the one that counts
   * @param other the one that counts as it
   */
  record TopicsJoined(String one, String other) implements TopicCommand {}

  /**
   * Whether two topics mean the same.
   *
   * @param one a topic
   * @param other another one
   */
  record TopicsCompared(String one, String other) implements TopicCommand {}

  /**
   * Two topics do not mean the same, and nobody need ask.
   *
   * @param one a topic
   * @param other another one
   */
  record TopicsParted(String one, String other) implements TopicCommand {}

  /**
   * It is open again whether two topics mean the same.
   *
   * @param one a topic
   * @param other another one
   */
  record TopicsReopened(String one, String other) implements TopicCommand {}
}
