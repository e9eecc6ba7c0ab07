package dev.networkingcoach.teams.internal.connector;

import java.time.Duration;

/** What became of a request to the Connector. Immutable and thread-safe, as each of its kinds. */
public sealed interface SendOutcome {

  /**
   * It was done.
   *
   * @param id the id of the activity or conversation; empty where the answer names none
   */
  record Done(String id) implements SendOutcome {}

  /**
   * Not now.
   *
   * @param pause how long to wait
   */
  record Busy(Duration pause) implements SendOutcome {}

  /** The person has blocked or removed the bot. */
  record Forbidden() implements SendOutcome {}

  /**
   * It failed.
   *
   * @param reason why, without a person's name, words or a token
   */
  record Failed(String reason) implements SendOutcome {}
}
