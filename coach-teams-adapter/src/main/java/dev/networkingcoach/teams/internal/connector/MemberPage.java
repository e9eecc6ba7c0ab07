package dev.networkingcoach.teams.internal.connector;

import dev.networkingcoach.teams.internal.activity.ChannelAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the members of a conversation.
 *
 * @param members those on this page
 * @param continuationToken asks for the next page; null on the last
 */
record MemberPage(List<ChannelAccount> members, @Nullable String continuationToken) {

  /** Copies the list. */
  MemberPage {
    members = members == null ? List.of() : List.copyOf(members);
  }
}
