package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.slack.internal.api.Workspaces;
import dev.networkingcoach.slack.internal.person.People;
import dev.networkingcoach.slack.internal.workspace.Caller;
import org.jspecify.annotations.Nullable;

/** What people wrote, with the names of those they mention. Thread-safe. */
public final class Words {
  private static final String HELP = "help";

  private final Workspaces workspaces;
  private final People people;

  /** Words with names from these people. */
  public Words(Workspaces workspaces, People people) {
    this.workspaces = workspaces;
    this.people = people;
  }

  String plain(Caller caller, @Nullable String text) {
    return IncomingText.plain(
        text == null ? "" : text,
        workspaces.botUser(caller.workspace()),
        user -> people.name(new Caller(caller.workspace(), user)).orElse("@" + user));
  }

  /** What follows the mention of the app, or the word that asks what can be said. */
  String afterMention(Caller caller, String text) {
    return orHelp(caller, text.replaceFirst("^\\s*<@[^>]*>", ""));
  }

  /** The words, or the one that asks what can be said, where there are none. */
  String orHelp(Caller caller, @Nullable String text) {
    String plain = plain(caller, text);
    return plain.isEmpty() ? HELP : plain;
  }
}
