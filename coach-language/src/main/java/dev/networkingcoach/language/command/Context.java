package dev.networkingcoach.language.command;

import java.time.LocalDate;

/**
 * What has to be known to understand what is said. Immutable; as thread-safe as its names are.
 *
 * @param today the day in the owner's zone
 * @param names the names that are known
 * @param thread what the last turns were about
 */
public record Context(LocalDate today, KnownNames names, TalkThread thread) {

  /** The first words of a talk. */
  public Context(LocalDate today, KnownNames names) {
    this(today, names, TalkThread.NONE);
  }
}
