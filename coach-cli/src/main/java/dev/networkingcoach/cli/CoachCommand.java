package dev.networkingcoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: its options are those of every command. */
@Command(
    name = "coach",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    subcommands = HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Says what to do today for your professional relationships, and why.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach met Dana Ortiz at JavaZone, looks for a React contractor",
      "  coach today                      what to do today",
      "  coach 2                          does what stands beside [2] in the last reply",
      "  coach undo                       takes the last entry back",
      "  coach demo                       what to do today, for a made-up network",
      "  coach advise me.json             what to do today, for the network in a file",
      "  coach COMMAND --help             all about one command",
      "",
      "Exit status: 0 done, 1 not done: faults in the input, or a question; 2 wrong usage.",
      "Results go to standard output, everything else to standard error."
    })
final class CoachCommand {
  private final ProgramRun session;

  CoachCommand(ProgramRun session) {
    this.session = session;
  }

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      scope = ScopeType.INHERIT,
      description =
          "Colour: ${COMPLETION-CANDIDATES}. On auto: on a terminal, unless NO_COLOR is set.")
  void colour(ColourChoice choice) {
    session.colour(choice);
  }
}
