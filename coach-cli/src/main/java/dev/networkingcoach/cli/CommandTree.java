package dev.networkingcoach.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The commands of the program. */
final class CommandTree {
  /** Those that are the program's own; all others are said to the coach. */
  static final List<String> NAMES =
      List.of(
          "advise",
          "review",
          "why",
          "rules",
          "import",
          "mail",
          "export",
          "calendar",
          "report",
          "path",
          "degrees",
          "chat",
          GrammarCommands.SAY,
          "backup",
          "check",
          "serve",
          "teams-package",
          "demo",
          "schema",
          "completion");

  private static final String REHEARSE = "rehearse";

  private CommandTree() {}

  /** A switch loads the class of the command that runs, and of no other. */
  private static Object command(String name, ProgramRun session) {
    return switch (name) {
      case "advise" -> new AdviseCommand(session);
      case "review" -> new ReviewCommand(session);
      case "why" -> new WhyCommand(session);
      case "rules" ->
          new CommandLine(new RulesCommand(session))
              .addSubcommand("check", new RulesCheckCommand(session));
      case "import" -> new ImportCommand(session);
      case "mail" -> new MailCommand(session);
      case "export" -> new ExportCommand(session);
      case "calendar" -> new CalendarCommand(session);
      case "report" -> new ReportCommand(session);
      case "path" -> new PathCommand(session);
      case "degrees" ->
          new CommandLine(new DegreesCommand(session))
              .addSubcommand("simulate", new SimulateCommand(session));
      case "chat" -> new ChatCommand(session);
      case GrammarCommands.SAY -> GrammarCommands.say(session);
      case "backup" -> new BackupCommand(session);
      case "check" -> new CheckCommand(session);
      case "serve" -> new ServeCommand(session);
      case "teams-package" -> new TeamsPackageCommand(session);
      case "demo" -> new DemoCommand(session);
      case "schema" -> new SchemaCommand(session);
      case "completion" -> new CompletionCommand(session);
      case REHEARSE -> new RehearseCommand(session);
      default -> throw new IllegalArgumentException("name (" + name + ") must be in " + NAMES);
    };
  }

  /** The program with all of its commands. */
  static CommandLine whole(ProgramRun session) {
    CommandLine program = program(session);
    // Before there are subcommands: they would take it over, and not show their own.
    program.setHelpSectionKeys(CommandOverview.sections(program.getHelpSectionKeys()));
    GrammarCommands everyday = new GrammarCommands();
    everyday
        .all()
        .forEach(
            one ->
                program.addSubcommand(
                    one.name(), everyday.command(session, one.name(), one.help())));
    NAMES.forEach(name -> program.addSubcommand(name, command(name, session)));
    program.getHelpSectionMap().put(CommandOverview.SECTION, CommandOverview::commands);
    HelpFooter.fill(program);
    return program;
  }

  /**
   * As much of the program as the arguments need. Where they begin with the name of a command, that
   * is this command alone: reading the annotations of the others takes as long as advising does.
   */
  static CommandLine forArguments(ProgramRun session, String... arguments) {
    if (arguments.length == 0) {
      return whole(session);
    }
    String first = arguments[0];
    if (NAMES.contains(first) || first.equals(REHEARSE)) {
      CommandLine program = program(session).addSubcommand(first, command(first, session));
      HelpFooter.fill(program);
      return program;
    }
    Optional<CommandLine> said =
        first.startsWith("-") || first.equals("help")
            ? Optional.empty()
            : new GrammarCommands().said(session, arguments);
    return said.map(command -> program(session).addSubcommand(first, command))
        .orElseGet(() -> whole(session));
  }

  private static CommandLine program(ProgramRun session) {
    return new CommandLine(new CoachCommand(session));
  }
}
