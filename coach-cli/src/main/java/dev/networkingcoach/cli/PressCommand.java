package dev.networkingcoach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Presses what stood beside a number in the last reply. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Does what stands beside this number in the last reply.")
final class PressCommand implements Callable<Integer> {
  private final ProgramRun session;
  private final int number;

  @Mixin private final JournalOption journal = new JournalOption();

  PressCommand(ProgramRun session, int number) {
    this.session = session;
    this.number = number;
  }

  @Override
  public Integer call() {
    try (OwnJournal own = journal.open(session)) {
      return new TerminalTalk(session, own).press(number);
    }
  }
}
