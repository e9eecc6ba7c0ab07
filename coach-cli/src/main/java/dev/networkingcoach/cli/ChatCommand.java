package dev.networkingcoach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A conversation with the coach, line by line. */
@Command(
    name = "chat",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "A conversation with the coach, line by line.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach chat                        until you say quit",
      "  printf 'today\\nquit\\n' | coach chat"
    })
final class ChatCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final JournalOption journal = new JournalOption();

  ChatCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (OwnJournal own = journal.open(session)) {
      return new TerminalTalk(session, own).chat();
    }
  }
}
