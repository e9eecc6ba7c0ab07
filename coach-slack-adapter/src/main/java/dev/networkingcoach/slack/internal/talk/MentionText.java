package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.slack.internal.api.WorkspaceCalls;
import dev.networkingcoach.slack.internal.person.MemberDirectory;
import dev.networkingcoach.slack.internal.workspace.WorkspaceUser;
import org.jspecify.annotations.Nullable;

/** What people wrote, with the names of those they mention. Thread-safe. */
public final class MentionText {
  private final WorkspaceCalls workspaces;
  private final MemberDirectory people;

  /** Words with names from these people. */
  public MentionText(WorkspaceCalls workspaces, MemberDirectory people) {
    this.workspaces = workspaces;
    this.people = people;
  }

  String plain(WorkspaceUser caller, @Nullable String text) {
    return IncomingText.plain(
        text == null ? "" : text,
        workspaces.botUser(caller.workspace()),
        user -> people.name(new WorkspaceUser(caller.workspace(), user)).orElse("@" + user));
  }

  /** What follows the mention of the app; empty for nothing. */
  String afterMention(WorkspaceUser caller, String text) {
    return plain(caller, text.replaceFirst("^\\s*<@[^>]*>", ""));
  }
}
