package dev.networkingcoach.cli;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.cli.page.PageStyle;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the program's commands; whatever happens becomes a message and an exit status. */
public final class CoachProgram {
  private static final int MEGABYTE = 1 << 20;

  private final CommandConsole console;
  private final Supplier<Coach> coach;
  private final Map<String, String> environment;

  /**
   * A program.
   *
   * @param console what it touches of the world
   * @param coach makes the coach; called by the commands that need one alone
   * @param environment the variables of the environment: {@code COACH_JOURNAL} and its like count
   */
  public CoachProgram(
      CommandConsole console, Supplier<Coach> coach, Map<String, String> environment) {
    this.console = console;
    this.coach = coach;
    this.environment = environment;
  }

  /**
   * Runs a command to its end.
   *
   * @param arguments the command line
   * @return 0 when done, 1 when the input has faults, 2 when the command line is wrong
   */
  public int run(String... arguments) {
    ProgramRun session = new ProgramRun(console, coach, environment);
    try {
      CommandLine program = commandLine(session, arguments);
      if (arguments.length == 0) {
        program.usage(console.err());
        return ExitStatus.USAGE;
      }
      int status = program.execute(arguments);
      console.out().flush();
      return status;
    } catch (OutputClosedException closed) {
      return closed.status(session);
    } catch (OutOfMemoryError full) {
      session.tell(memory());
      return ExitStatus.FAULTS;
    } catch (RuntimeException | Error fault) {
      session.tell(bug(fault));
      return ExitStatus.BUG;
    } finally {
      console.err().flush();
    }
  }

  private CommandLine commandLine(ProgramRun session, String... arguments) {
    CommandLine program = CommandTree.forArguments(session, arguments);
    program.setOut(writer(console.out()));
    program.setErr(writer(console.err()));
    program.setUsageHelpWidth(Math.max(80, Math.min(100, console.terminal().columns())));
    program.setCaseInsensitiveEnumValuesAllowed(true);
    // "@JavaZone" is a word, and no file of arguments.
    program.setExpandAtFiles(false);
    program.setExecutionStrategy(
        parsed -> {
          boolean coloured = session.style() == PageStyle.COLOURED;
          Help.Ansi ansi = coloured ? Help.Ansi.ON : Help.Ansi.OFF;
          program.setColorScheme(Help.defaultColorScheme(ansi));
          return new RunLast().execute(parsed);
        });
    program.setParameterExceptionHandler((wrong, all) -> wrongUsage(session, wrong));
    program.setExecutionExceptionHandler(
        (thrown, command, parsed) -> failed(session, thrown, command));
    return program;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int wrongUsage(ProgramRun session, ParameterException wrong) {
    String message =
        String.valueOf(wrong.getMessage())
            .replaceFirst("^Error: ", "")
            .replaceFirst(" is not an int$", " is not a whole number up to " + Integer.MAX_VALUE)
            .replaceFirst(" is not a long$", " is not a whole number up to " + Long.MAX_VALUE)
            .replaceFirst(" is not a double$", " is not a number");
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      message = unmatched(session, unmatched);
    }
    return usage(session, message, wrong.getCommandLine());
  }

  /** The first alone: what follows a misspelt option is unmatched for that reason. */
  private static String unmatched(ProgramRun session, UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().get(0);
    boolean root = wrong.getCommandLine().getParent() == null;
    String reason =
        first.startsWith("-")
            ? " is no option"
            : root ? " is no command" : " is one argument too many";
    List<String> said = root ? GrammarCommands.nearest(session, wrong.getUnmatched()) : List.of();
    List<String> near = said.isEmpty() ? wrong.getSuggestions() : said;
    return "'"
        + first
        + "'"
        + reason
        + (near.isEmpty() ? "" : "\nMaybe " + String.join(", ", near));
  }

  private static int usage(ProgramRun session, String message, CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    session.tell("coach: " + message + "\nSee: " + name + " --help");
    return ExitStatus.USAGE;
  }

  private static int failed(ProgramRun session, Exception thrown, CommandLine command) {
    if (thrown instanceof OutputClosedException closed) {
      return closed.status(session);
    }
    if (thrown instanceof UsageException) {
      return usage(session, String.valueOf(thrown.getMessage()), command);
    }
    if (thrown instanceof CoachException) {
      session.tell("coach: " + thrown.getMessage());
      return ExitStatus.FAULTS;
    }
    if (thrown instanceof UncheckedIOException failed) {
      session.tell("coach: " + failed.getMessage());
      return ExitStatus.FAULTS;
    }
    session.tell(bug(thrown));
    return ExitStatus.BUG;
  }

  /** One line that lets a report be understood, and no more: a trace helps no user. */
  private static String bug(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "coach: this is a fault of the program, not yours: "
        + thrown
        + place
        + "\nMaybe report it with this line and the command you gave.";
  }

  private static String memory() {
    long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return "coach: the input does not fit into memory ("
        + most
        + " MB).\nMaybe give more with COACH_JAVA_OPTS=-Xmx4g, or put one network a line into an"
        + " .ndjson file.";
  }
}
