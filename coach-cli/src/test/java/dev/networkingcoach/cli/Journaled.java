package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.json.NetworkReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A journal of its own for a test, and commands on it, from noon of 23 November 2026 on. */
final class Journaled {
  private final Path file;
  private final Map<String, String> environment = new HashMap<>();
  private Clock clock = Ran.NOON;

  Journaled(Path file) {
    this(file, Map.of());
  }

  /** A journal, and what else the environment says. */
  Journaled(Path file, Map<String, String> more) {
    this.file = file;
    environment.put("COACH_JOURNAL", file.toString());
    environment.putAll(more);
  }

  Path file() {
    return file;
  }

  /** Days go by. */
  Journaled later(int days) {
    clock = Clock.offset(clock, Duration.ofDays(days));
    return this;
  }

  /** A command without a terminal. */
  Ran coach(String... arguments) {
    return on(TerminalStreams.none(), "", arguments);
  }

  /** A command on a terminal where somebody types these lines. */
  Ran answering(String lines, String... arguments) {
    return on(new TerminalStreams(true, true, true, 80, false), lines, arguments);
  }

  Ran on(TerminalStreams terminal, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandConsole console =
        new CommandConsole(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            clock,
            terminal);
    int status = new CoachProgram(console, Ran::theCoach, environment).run(arguments);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What is known, as it is exported. */
  Network network() {
    return new NetworkReader().read(coach("export").out());
  }
}
