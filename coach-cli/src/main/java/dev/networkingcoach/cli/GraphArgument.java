package dev.networkingcoach.cli;

import dev.networkingcoach.cli.degrees.StudyProgress;
import dev.networkingcoach.cli.degrees.WatchedStream;
import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.network.read.GraphIntake;
import dev.networkingcoach.network.read.GraphReader;
import dev.networkingcoach.network.read.TextLength;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of every command that looks at a graph. */
final class GraphArgument {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "GRAPH",
      description = "A file with a tie a line; - for standard input.")
  private @Nullable String file;

  @Option(
      names = "--directed",
      description = "A tie leads from the first to the second only, as in following.")
  private boolean directed;

  @Option(names = "--no-strengths", description = "Read two ids a line, whatever else is there.")
  private boolean withoutStrengths;

  /** What the graph is called in messages and on pages. */
  String label() {
    String name = file();
    return name.equals(STANDARD_INPUT)
        ? "standard input"
        : String.valueOf(InputFile.path(name).getFileName());
  }

  /** Parsed as optional, for it is none of a subcommand. */
  private String file() {
    String name = file;
    if (name == null) {
      throw new UsageException("GRAPH is missing: a file with a tie a line was expected.");
    }
    return name;
  }

  /** Reads the graph. */
  GraphIntake read(ProgramRun session, StudyProgress progress) {
    GraphReader reader = new GraphReader();
    reader = directed ? reader.directed() : reader;
    reader = withoutStrengths ? reader.withoutStrengths() : reader;
    String name = file();
    try {
      if (name.equals(STANDARD_INPUT)) {
        return reader.read(label(), session.console().in(), 0);
      }
      try (InputStream stream = InputFile.open(name)) {
        Path path = InputFile.path(name);
        InputStream watched = new WatchedStream(stream, Files.size(path), progress);
        return reader.read(label(), watched, TextLength.of(path));
      }
    } catch (IOException unreadable) {
      throw InputFile.unreadable(name, unreadable);
    }
  }
}
