package dev.networkingcoach.teams.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The npm packages that tests use, installed below {@code target} and never committed. */
public final class NodePackages {
  private static final List<String> WANTED =
      List.of(
          "@microsoft/app-manifest@1.1.2",
          "@microsoft/m365agentsplayground@0.2.28",
          "adaptivecards@3.0.5");
  private static final Path FOLDER = Path.of("target", "node").toAbsolutePath();

  private NodePackages() {}

  /**
   * The folder of the packages, installed first where they are not there. A test that asks for it
   * is skipped unless it runs with the profile that allows this, and Node is present.
   */
  public static synchronized Path folder() {
    assumeTrue(
        Boolean.getBoolean("teams.playground"),
        "npm packages are needed: run with -Pteams-playground");
    assumeTrue(isThere("node") && isThere("npm"), "Node and npm are needed, and are not there");
    Path modules = FOLDER.resolve("node_modules");
    install(modules.resolve("adaptivecards"));
    return modules;
  }

  /** Installs them once, also where two processes want them at the same time. */
  private static void install(Path last) {
    try {
      Files.createDirectories(FOLDER);
      try (FileChannel lock =
              FileChannel.open(
                  FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = lock.lock()) {
        if (held.isValid() && !Files.isDirectory(last)) {
          install();
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void install() throws IOException {
    List<String> command =
        new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--no-save"));
    command.addAll(List.of("--prefix", FOLDER.toString()));
    command.addAll(WANTED);
    Ran ran = run(command);
    if (ran.status() != 0) {
      throw new IllegalStateException(ran.output());
    }
  }

  private static boolean isThere(String program) {
    try {
      return run(List.of(program, "--version")).status() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  /** Runs a command to its end. */
  public static Ran run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Ran(process.waitFor(), output);
    } catch (InterruptedException stopped) {
      process.destroy();
      throw new IllegalStateException(stopped);
    }
  }

  /** What a command that ran left: its status, and all that it said. */
  public record Ran(int status, String output) {}
}
