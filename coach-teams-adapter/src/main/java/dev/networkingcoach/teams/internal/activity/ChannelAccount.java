package dev.networkingcoach.teams.internal.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A person or a bot in a conversation.
 *
 * @param id the id in the channel; for Teams it begins with {@code 29:} or {@code 28:}
 * @param name the name shown
 * @param aadObjectId the id in the directory; bots and guests from outside have none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelAccount(
    @Nullable String id, @Nullable String name, @Nullable String aadObjectId) {

  /** Whether this is the account of that id. */
  public boolean is(@Nullable String other) {
    return id != null && id.equals(other);
  }
}
