package dev.networkingcoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: its options are those of every command. */
@Command(
    name = "coach",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Says what to do today for your professional relationships, and why.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach demo                       what to do today, for a made-up network",
      "  coach demo --network > me.json   that network, to play with",
      "  coach advise me.json             what to do today, for the network in a file",
      "  coach COMMAND --help             all about one command",
      "",
      "Exit status: 0 done, 1 faults in the input, 2 wrong usage.",
      "Results go to standard output, everything else to standard error."
    })
final class CoachCommand {
  private final Session session;

  CoachCommand(Session session) {
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
