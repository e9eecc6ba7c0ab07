package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.teams.internal.activity.TeamsActivity;
import dev.networkingcoach.teams.internal.connector.ChatAddress;
import java.util.Optional;

/**
 * An activity that may come in and lacks nothing. Immutable and thread-safe.
 *
 * @param activity as it arrived
 * @param person who does it
 * @param userId the person's id in the channel
 * @param botId the bot's id in the channel
 * @param place where
 * @param personal whether only the person and the bot are there
 * @param id unique among all activities; the same when it arrives again
 */
record AcceptedActivity(
    TeamsActivity activity,
    Person person,
    String userId,
    String botId,
    ChatAddress place,
    boolean personal,
    String id) {

  OwnerKey owner() {
    return person.key();
  }

  /** The id by which the channel knows the activity. */
  Optional<String> activityId() {
    return Optional.ofNullable(activity.id());
  }
}
