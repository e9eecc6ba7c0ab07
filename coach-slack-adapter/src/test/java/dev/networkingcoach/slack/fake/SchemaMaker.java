package dev.networkingcoach.slack.fake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs Node to make the schema, below {@code target}, once for each version of the script. */
public final class SchemaMaker {
  private static final long MOST_SECONDS = 100;

  private final Path source;
  private final Path target;

  public SchemaMaker(Path source, Path target) {
    this.source = source;
    this.target = target.toAbsolutePath();
  }

  public Path schema() {
    return target.resolve("schema.json");
  }

  /** Makes it; what is missing where that cannot be. */
  public Optional<String> make() throws IOException {
    Files.createDirectories(target);
    boolean same = true;
    for (String name : List.of("package.json", "schema.mjs")) {
      Path copy = target.resolve(name);
      same &= Files.exists(copy) && Files.mismatch(source.resolve(name), copy) < 0;
      Files.copy(source.resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
    }
    if (same && Files.exists(schema())) {
      return Optional.empty();
    }
    Optional<String> missing = run("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts");
    return missing.isPresent() ? missing : run("node", "schema.mjs", schema().toString());
  }

  private Optional<String> run(String... command) throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(target.toFile())
              .redirectErrorStream(true)
              .redirectOutput(target.resolve("log.txt").toFile())
              .start();
    } catch (IOException absent) {
      return Optional.of(command[0] + " is not there");
    }
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.of(command[0] + " took too long");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of("stopped");
    }
    return process.exitValue() == 0
        ? Optional.empty()
        : Optional.of(command[0] + " failed, see " + target.resolve("log.txt"));
  }
}
