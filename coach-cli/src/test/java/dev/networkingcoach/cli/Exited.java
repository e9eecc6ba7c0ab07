package dev.networkingcoach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a process did. */
record Exited(int status, String out, String err) {
  private static final Path LIBRARIES = Path.of("target", "coach", "lib").toAbsolutePath();
  private static final int PATIENCE_SECONDS = 120;

  /** The command that starts the packaged program, without its launcher. */
  static List<String> program(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", LIBRARIES + "/*", CoachCli.class.getName()));
    return command;
  }

  /** Runs the packaged program. */
  static Exited coach(String input, String... arguments) throws Exception {
    List<String> command = program();
    command.addAll(List.of(arguments));
    return of(new ProcessBuilder(command), input);
  }

  /** Runs a process to its end. */
  static Exited of(ProcessBuilder builder, String input) throws IOException, InterruptedException {
    Path out = Files.createTempFile("coach", ".out");
    Path err = Files.createTempFile("coach", ".err");
    try {
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      try (OutputStream stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      }
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + builder.command());
      }
      return new Exited(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
