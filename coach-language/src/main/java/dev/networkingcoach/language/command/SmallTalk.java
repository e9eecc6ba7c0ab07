package dev.networkingcoach.language.command;

import org.jspecify.annotations.Nullable;

/** Words that keep a talk going. Immutable and thread-safe, as each of its kinds. */
public sealed interface SmallTalk extends Command {

  /** A greeting. */
  record Hello() implements SmallTalk {}

  /** Thanks to the coach. */
  record ThankYou() implements SmallTalk {}

  /**
   * What can be said.
   *
   * @param topic the name of a command; null for all
   */
  record Help(@Nullable String topic) implements SmallTalk {}

  /** Yes, to what the coach asked. */
  record Yes() implements SmallTalk {}

  /** No, to what the coach asked. */
  record No() implements SmallTalk {}

  /** Never mind. */
  record Cancel() implements SmallTalk {}

  /**
   * One of the things the coach listed.
   *
   * @param number 1 for the first
   */
  record Chosen(int number) implements SmallTalk {}
}
