package dev.networkingcoach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A conversation with the coach, line by line. */
@Command(
    name = "chat",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A conversation with the coach, line by line.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach chat                        until you say quit",
      "  printf 'today\\nquit\\n' | coach chat"
    })
final class ChatCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final JournalOption journal = new JournalOption();

  ChatCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (OwnJournal own = journal.open(session)) {
      return new Talk(session, own).chat();
    }
  }
}
