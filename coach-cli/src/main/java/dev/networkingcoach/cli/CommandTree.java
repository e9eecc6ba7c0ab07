package dev.networkingcoach.cli;

import java.util.List;
import picocli.CommandLine;

/** The commands of the program. */
final class CommandTree {
  static final List<String> NAMES =
      List.of("advise", "review", "why", "rules", "import", "demo", "schema", "completion");

  private CommandTree() {}

  /** A switch loads the class of the command that runs, and of no other. */
  private static Object command(String name, Session session) {
    return switch (name) {
      case "advise" -> new AdviseCommand(session);
      case "review" -> new ReviewCommand(session);
      case "why" -> new WhyCommand(session);
      case "rules" -> new RulesCommand(session);
      case "import" -> new ImportCommand(session);
      case "demo" -> new DemoCommand(session);
      case "schema" -> new SchemaCommand(session);
      case "completion" -> new CompletionCommand(session);
      default -> throw new IllegalArgumentException("name (" + name + ") must be in " + NAMES);
    };
  }

  /** The program with all of its commands. */
  static CommandLine whole(Session session) {
    CommandLine program = program(session);
    NAMES.forEach(name -> program.addSubcommand(name, command(name, session)));
    return program;
  }

  /**
   * As much of the program as the arguments need. Where they begin with the name of a command, that
   * is this command alone: reading the annotations of the others takes as long as advising does.
   */
  static CommandLine forArguments(Session session, String... arguments) {
    return arguments.length > 0 && NAMES.contains(arguments[0])
        ? program(session).addSubcommand(arguments[0], command(arguments[0], session))
        : whole(session);
  }

  private static CommandLine program(Session session) {
    return new CommandLine(new CoachCommand(session));
  }
}
