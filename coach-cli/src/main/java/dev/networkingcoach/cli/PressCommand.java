package dev.networkingcoach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Presses what stood beside a number in the last reply. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Does what stands beside this number in the last reply.")
final class PressCommand implements Callable<Integer> {
  private final Session session;
  private final int number;

  @Mixin private final JournalOption journal = new JournalOption();

  PressCommand(Session session, int number) {
    this.session = session;
    this.number = number;
  }

  @Override
  public Integer call() {
    try (OwnJournal own = journal.open(session)) {
      return new Talk(session, own).press(number);
    }
  }
}
