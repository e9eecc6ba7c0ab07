package dev.networkingcoach.teams.internal.bot;

import org.jspecify.annotations.Nullable;

/**
 * How a person is reached. Kept as JSON. Immutable and thread-safe.
 *
 * @param serviceUrl the service's address, as an authenticated activity named it
 * @param conversation the chat of the two; null until it is known or opened
 * @param user the person's id in the channel
 * @param bot the bot's id in the channel
 * @param gone whether the person has blocked or removed the bot
 */
record ConversationReference(
    String serviceUrl, @Nullable String conversation, String user, String bot, boolean gone) {

  ConversationReference opened(String id) {
    return new ConversationReference(serviceUrl, id, user, bot, gone);
  }

  ConversationReference left() {
    return new ConversationReference(serviceUrl, conversation, user, bot, true);
  }
}
