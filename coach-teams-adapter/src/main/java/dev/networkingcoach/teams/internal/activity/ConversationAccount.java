package dev.networkingcoach.teams.internal.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A conversation.
 *
 * @param id its id
 * @param conversationType {@code personal}, {@code groupChat} or {@code channel}
 * @param tenantId the tenant it is in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversationAccount(
    @Nullable String id, @Nullable String conversationType, @Nullable String tenantId) {

  /** Whether only one person and the bot are in it. */
  public boolean isPersonal() {
    return conversationType == null || conversationType.equals("personal");
  }
}
