package dev.networkingcoach.teams.internal.connector;

import dev.networkingcoach.teams.internal.activity.ChannelAccount;
import java.util.List;
import java.util.Map;

/**
 * Asks for a conversation of the bot with one person.
 *
 * @param bot the bot
 * @param members the person
 * @param isGroup false: only the two of them
 * @param tenantId the tenant of both
 * @param channelData the tenant once more, where Teams looks for it
 */
record NewConversation(
    ChannelAccount bot,
    List<ChannelAccount> members,
    boolean isGroup,
    String tenantId,
    Map<String, Object> channelData) {

  /** Copies. */
  NewConversation {
    members = List.copyOf(members);
    channelData = Map.copyOf(channelData);
  }

  static NewConversation with(String person, String bot, String tenant) {
    return new NewConversation(
        new ChannelAccount(bot, null, null),
        List.of(new ChannelAccount(person, null, null)),
        false,
        tenant,
        Map.of("tenant", Map.of("id", tenant)));
  }
}
