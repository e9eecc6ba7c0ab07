package dev.networkingcoach.slack.internal.person;

import dev.networkingcoach.bot.channel.Person;

/** What a user of Slack is to the coach. Immutable and thread-safe. */
public sealed interface WorkspaceMember {

  /**
   * They have a journal.
   *
   * @param person who they are
   */
  record Welcome(Person person) implements WorkspaceMember {}

  /** A guest, or a user of another workspace: they get a polite no. */
  record Stranger() implements WorkspaceMember {}

  /** A bot, or a user who is no more: they get no answer. */
  record Nobody() implements WorkspaceMember {}
}
