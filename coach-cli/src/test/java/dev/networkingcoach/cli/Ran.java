package dev.networkingcoach.cli;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** What a command did that ran in this process, on 23 November 2026 at noon in Amsterdam. */
record Ran(int status, String out, String err) {
  static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneId.of("Europe/Amsterdam"));

  /** A test that names no journal must not find that of whoever runs it. */
  static final Map<String, String> NO_JOURNAL = Map.of("COACH_JOURNAL", "/dev/null/none");

  private static final Coach COACH = RuleBasedCoach.builder().build();

  static Ran coach(String... arguments) {
    return coachReading("", arguments);
  }

  static Ran coachReading(String input, String... arguments) {
    return on(TerminalStreams.none(), input, arguments);
  }

  static Ran on(TerminalStreams terminal, String input, String... arguments) {
    return run(terminal, input, NO_JOURNAL, arguments);
  }

  /** A command in an environment that says this. */
  static Ran with(Map<String, String> environment, String... arguments) {
    return run(TerminalStreams.none(), "", environment, arguments);
  }

  private static Ran run(
      TerminalStreams terminal,
      String input,
      Map<String, String> environment,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandConsole console = console(terminal, input, out, err);
    int status = new CoachProgram(console, Ran::theCoach, environment).run(arguments);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Coach theCoach() {
    return COACH;
  }

  /** A console whose output nobody sees. */
  static CommandConsole console(String input) {
    return console(
        TerminalStreams.none(),
        input,
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream());
  }

  private static CommandConsole console(
      TerminalStreams terminal, String input, OutputStream out, OutputStream err) {
    return new CommandConsole(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        NOON,
        terminal);
  }
}
