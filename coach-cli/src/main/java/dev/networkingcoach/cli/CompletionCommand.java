package dev.networkingcoach.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** The script by which a shell completes the program's commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "A script for bash or zsh that completes commands and options.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(./coach completion)                 in this shell",
      "  ./coach completion >> ~/.bash_completion     in every bash to come"
    })
final class CompletionCommand implements Callable<Integer> {
  private final ProgramRun session;

  CompletionCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.console().out().print(AutoComplete.bash("coach", CommandTree.whole(session)));
    return ExitStatus.DONE;
  }
}
