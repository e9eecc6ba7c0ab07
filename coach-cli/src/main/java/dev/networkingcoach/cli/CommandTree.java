package dev.networkingcoach.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands of the program. */
final class CommandTree {
  private static final Map<String, Function<Session, Object>> COMMANDS = commands();

  private CommandTree() {}

  private static Map<String, Function<Session, Object>> commands() {
    Map<String, Function<Session, Object>> commands = new LinkedHashMap<>();
    commands.put("advise", AdviseCommand::new);
    commands.put("review", ReviewCommand::new);
    commands.put("why", WhyCommand::new);
    commands.put("rules", RulesCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("demo", DemoCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("completion", CompletionCommand::new);
    return commands;
  }

  /** The program with all of its commands. */
  static CommandLine whole(Session session) {
    CommandLine program = program(session);
    COMMANDS.forEach((name, command) -> program.addSubcommand(name, command.apply(session)));
    return program;
  }

  /**
   * As much of the program as the arguments need. Where they begin with the name of a command, that
   * is this command alone: reading the annotations of the others takes as long as advising does.
   */
  static CommandLine forArguments(Session session, String... arguments) {
    Function<Session, Object> named = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
    return named == null
        ? whole(session)
        : program(session).addSubcommand(arguments[0], named.apply(session));
  }

  private static CommandLine program(Session session) {
    return new CommandLine(new CoachCommand(session));
  }
}
