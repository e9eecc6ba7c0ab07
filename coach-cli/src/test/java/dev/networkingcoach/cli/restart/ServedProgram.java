package dev.networkingcoach.cli.restart;

import dev.networkingcoach.cli.CoachCli;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code coach serve} in a process of its own, which can be killed. All that it prints, its log as
 * well, is in a file. Its own loggers are at DEBUG.
 */
final class ServedProgram implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(10);
  private static final Pattern PORT = Pattern.compile("coach: serving .* on port ([0-9]+);");

  private final Process process;
  private final Path printed;
  private int port;

  private ServedProgram(Process process, Path printed) {
    this.process = process;
    this.printed = printed;
  }

  /**
   * Starts it, and waits until it serves.
   *
   * @param folder for its files
   * @param name of the file with what it prints, new for each start
   * @param libraries the level of the loggers of libraries
   * @param settings its environment
   */
  static ServedProgram start(
      Path folder, String name, String libraries, Map<String, String> settings) throws IOException {
    return start(folder, name, logging(folder, libraries), settings);
  }

  /**
   * Starts one that logs as logging is commonly set up, with all that loggers are given: whoever
   * looks for leaks finds some there.
   */
  static ServedProgram startTalkative(Path folder, Map<String, String> settings)
      throws IOException {
    return start(folder, "talkative", talkative(folder), settings);
  }

  private static ServedProgram start(
      Path folder, String name, Path logging, Map<String, String> settings) throws IOException {
    Path printed = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    command.add("-Dlogback.configurationFile=" + logging);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(CoachCli.class.getName(), "serve"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(key -> key.startsWith("COACH_"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(settings);
    Process process = builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
    ServedProgram program = new ServedProgram(process, printed);
    try {
      Eventually.isTrue("it serves: " + printed, START, program::serves);
    } catch (AssertionError vain) {
      program.close();
      throw vain;
    }
    return program;
  }

  /** The configuration of the program, with more that is logged. */
  private static Path logging(Path folder, String libraries) throws IOException {
    try (InputStream own = CoachCli.class.getResourceAsStream("/logback.xml")) {
      String configuration =
          new String(own.readAllBytes(), StandardCharsets.UTF_8)
              .replace("level=\"INFO\"", "level=\"DEBUG\"")
              .replace("level=\"WARN\"", "level=\"" + libraries + "\"");
      return Files.writeString(folder.resolve("logback.xml"), configuration);
    }
  }

  private static Path talkative(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("logback-talkative.xml"),
        """
        <configuration>
          <appender name="text" class="ch.qos.logback.core.ConsoleAppender">
            <encoder>
              <pattern>%level %logger %msg%n%ex</pattern>
            </encoder>
          </appender>
          <root level="DEBUG">
            <appender-ref ref="text"/>
          </root>
        </configuration>
        """);
  }

  private boolean serves() {
    if (!process.isAlive()) {
      throw new AssertionError("it ended: " + printed());
    }
    Matcher serving = PORT.matcher(printed());
    if (!serving.find()) {
      return false;
    }
    port = Integer.parseInt(serving.group(1));
    return true;
  }

  /** The port of the channels. */
  int port() {
    return port;
  }

  /** All that it printed. */
  String printed() {
    try {
      return Files.readString(printed);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Ends it as {@code kill -9} does. */
  @Override
  public void close() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
