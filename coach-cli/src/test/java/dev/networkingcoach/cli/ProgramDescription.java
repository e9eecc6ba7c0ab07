package dev.networkingcoach.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the README tells about the program, asked of the program. */
public final class ProgramDescription {

  private ProgramDescription() {}

  /**
   * A command as a row of a table.
   *
   * @param synopsis how it is called
   * @param description what it gives
   */
  public record Row(String synopsis, String description) {}

  /** What a command prints on 23 November 2026. */
  public static String output(String... arguments) {
    return Ran.coach(arguments).out();
  }

  /** Every command, with all of its own options. */
  public static List<Row> commands() {
    ProgramRun session = new ProgramRun(Ran.console(""), Ran::theCoach, Ran.NO_JOURNAL);
    return CommandTree.whole(session).getSubcommands().values().stream()
        .filter(command -> CommandTree.NAMES.contains(command.getCommandName()))
        .map(command -> new Row(synopsis(command), description(command)))
        .toList();
  }

  /** The names of the commands that are said to the coach, in the order of its help. */
  public static List<String> said() {
    return new GrammarCommands().all().stream().map(GrammarCommands.Named::name).toList();
  }

  private static String synopsis(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String options =
        command
            .getHelp()
            .synopsis(0)
            .replaceAll("\\s+", " ")
            .replaceFirst("\\[-hV] ?", "")
            .replaceFirst("\\[--color=WHEN] ?", "")
            .strip();
    return "./" + spec.root().name() + options.substring(options.indexOf(' ')).replace("|", "\\|");
  }

  private static String description(CommandLine command) {
    return String.join(" ", command.getCommandSpec().usageMessage().description());
  }
}
