package dev.networkingcoach.cli;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The edge of the program: streams, clock and exit status of the process. */
public final class CoachCli {
  private static final int BUFFER = 1 << 16;

  private CoachCli() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    LogChoice.choose(arguments);
    Supplier<Coach> coach = EarlyCoach.where(() -> RuleBasedCoach.builder().build(), arguments);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    CommandConsole console =
        new CommandConsole(
            System.in,
            StandardOutput.over(new BufferedOutputStream(out, BUFFER)),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.system(ZoneId.systemDefault()),
            TerminalStreams.ofLauncher());
    System.exit(new CoachProgram(console, coach, System.getenv()).run(arguments));
  }
}
