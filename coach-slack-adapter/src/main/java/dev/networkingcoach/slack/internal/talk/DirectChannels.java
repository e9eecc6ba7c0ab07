package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.slack.internal.api.WorkspaceCalls;
import dev.networkingcoach.slack.internal.workspace.WorkspaceUser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The channels of people's messages with the app: those they wrote in are remembered, so that
 * nobody is asked about them. Thread-safe.
 */
public final class DirectChannels {
  private static final int MOST = 20_000;

  private final WorkspaceCalls workspaces;
  private final Map<WorkspaceUser, String> known = new ConcurrentHashMap<>();

  /** Channels over these calls. */
  public DirectChannels(WorkspaceCalls workspaces) {
    this.workspaces = workspaces;
  }

  /** A person was met in such a channel; null where the payload does not tell. */
  void met(WorkspaceUser person, @Nullable String channel) {
    if (channel != null && !channel.isBlank() && known.size() < MOST) {
      known.put(person, channel);
    }
  }

  /** The channel, or the user's id: Slack takes that for it. */
  String of(WorkspaceUser person) {
    return known.getOrDefault(person, person.user());
  }

  /** The channel where it is known; else Slack is asked. */
  String ofOrOpen(WorkspaceUser person) {
    String channel = known.get(person);
    return channel != null ? channel : open(person);
  }

  /**
   * Asks Slack for the channel, whatever is known.
   *
   * @throws dev.networkingcoach.slack.internal.api.SlackFailure if Slack does not tell
   */
  String open(WorkspaceUser person) {
    String channel =
        workspaces
            .call(
                person.workspace(),
                "conversations.open",
                methods -> methods.conversationsOpen(r -> r.users(List.of(person.user()))))
            .getChannel()
            .getId();
    met(person, channel);
    return channel;
  }
}
