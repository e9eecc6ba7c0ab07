package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.slack.internal.api.WorkspaceCalls;
import dev.networkingcoach.slack.internal.person.MemberDirectory;
import dev.networkingcoach.slack.internal.workspace.WorkspaceUser;
import org.jspecify.annotations.Nullable;

/** What people wrote, with the names of those they mention. Thread-safe. */
public final class MentionText {
  private static final String HELP = "help";

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

  /** What follows the mention of the app, or the word that asks what can be said. */
  String afterMention(WorkspaceUser caller, String text) {
    return orHelp(caller, text.replaceFirst("^\\s*<@[^>]*>", ""));
  }

  /** The words, or the one that asks what can be said, where there are none. */
  String orHelp(WorkspaceUser caller, @Nullable String text) {
    String plain = plain(caller, text);
    return plain.isEmpty() ? HELP : plain;
  }
}
