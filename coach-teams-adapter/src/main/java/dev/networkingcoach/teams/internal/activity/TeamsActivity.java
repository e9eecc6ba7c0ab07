package dev.networkingcoach.teams.internal.activity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it arrived, unchecked: what is missing is null, and what is not known is left out.
 *
 * @param type such as {@code message} or {@code invoke}
 * @param id its id; the same when it is delivered again
 * @param name the name of an invoke
 * @param action {@code add} or {@code remove}, of an installation update
 * @param text the words of a message
 * @param channelId the channel, such as {@code msteams}
 * @param serviceUrl where answers go
 * @param from who does it
 * @param recipient the bot
 * @param conversation where
 * @param replyToId the activity that it refers to
 * @param locale the language of the person, such as {@code en-GB}
 * @param localTimezone the time zone of the person
 * @param entities mentions and the like
 * @param attachments files and other things that hang on a message
 * @param membersAdded who came into the conversation
 * @param channelData what Teams adds
 * @param value what an invoke or a button brings along
 */
public record TeamsActivity(
    @Nullable String type,
    @Nullable String id,
    @Nullable String name,
    @Nullable String action,
    @Nullable String text,
    @Nullable String channelId,
    @Nullable String serviceUrl,
    @Nullable ChannelAccount from,
    @Nullable ChannelAccount recipient,
    @Nullable ConversationAccount conversation,
    @Nullable String replyToId,
    @Nullable String locale,
    @Nullable String localTimezone,
    List<ActivityEntity> entities,
    List<SentFile> attachments,
    List<ChannelAccount> membersAdded,
    @Nullable ChannelData channelData,
    JsonNode value) {

  /** Copies the lists; what the sender left out is empty. */
  public TeamsActivity {
    entities = entities == null ? List.of() : List.copyOf(entities);
    attachments = attachments == null ? List.of() : List.copyOf(attachments);
    membersAdded = membersAdded == null ? List.of() : List.copyOf(membersAdded);
    value = value == null ? MissingNode.getInstance() : value;
  }

  /**
   * What Teams adds to an activity.
   *
   * @param tenant the tenant it comes from
   */
  public record ChannelData(@Nullable Tenant tenant) {

    /**
     * A tenant.
     *
     * @param id its id
     */
    public record Tenant(@Nullable String id) {}
  }
}
